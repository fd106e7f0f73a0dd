# google.api_core.future.
