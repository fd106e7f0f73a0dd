# Authlib: a session of requests with tokens.

from authlib.integrations.requests_client.oauth2_session import OAuth2Session as OAuth2Session
