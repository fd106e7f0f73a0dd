# Authlib: clients of httpx with tokens.

from authlib.integrations.httpx_client.oauth2_client import AsyncOAuth2Client as AsyncOAuth2Client
from authlib.integrations.httpx_client.oauth2_client import OAuth2Client as OAuth2Client
