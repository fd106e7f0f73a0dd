# google-auth-oauthlib 1.5.

