# asana.api.
