# google.api_core.
