# google.auth.transport.
