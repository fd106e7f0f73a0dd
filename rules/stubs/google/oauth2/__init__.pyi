# google.oauth2.
