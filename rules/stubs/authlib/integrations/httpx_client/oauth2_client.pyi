# Authlib: clients of httpx with tokens. What they send is awaited by the asynchronous one.

from typing import Any

from effects import blocks

from httpx import AsyncClient, Client

class AsyncOAuth2Client(AsyncClient):  # check: of httpx2 where that is installed
    async def fetch_token(self, url=None, body="", method="POST", headers=None, auth=None, grant_type=None, state=None, **kwargs) -> Any: ...  # check: gives a coroutine
    async def refresh_token(self, url=None, refresh_token=None, body="", auth=None, headers=None, **kwargs) -> Any: ...  # check: gives a coroutine
    async def revoke_token(self, url, token=None, token_type_hint=None, body=None, auth=None, headers=None, **kwargs) -> Any: ...  # check: gives a coroutine
    async def introspect_token(self, url, token=None, token_type_hint=None, body=None, auth=None, headers=None, **kwargs) -> Any: ...  # check: gives a coroutine
    def create_authorization_url(self, url, state=None, code_verifier=None, **kwargs) -> tuple[str, str]: ...

class OAuth2Client(Client):  # check: of httpx2 where that is installed
    @blocks("http", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.fetch_token")
    def fetch_token(self, url=None, body="", method="POST", headers=None, auth=None, grant_type=None, state=None, **kwargs) -> Any: ...
    @blocks("http", instead="authlib.integrations.httpx_client.AsyncOAuth2Client.refresh_token")
    def refresh_token(self, url=None, refresh_token=None, body="", auth=None, headers=None, **kwargs) -> Any: ...
    def create_authorization_url(self, url, state=None, code_verifier=None, **kwargs) -> tuple[str, str]: ...
