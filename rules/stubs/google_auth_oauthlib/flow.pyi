# google-auth-oauthlib 1.5: signing in.

from typing import Self

from effects import blocks
from google.auth.transport.requests import AuthorizedSession
from google.oauth2.credentials import Credentials

class Flow:
    @property
    def credentials(self) -> Credentials: ...
    @classmethod
    def from_client_config(cls, client_config, scopes, **kwargs) -> Self: ...
    @classmethod
    @blocks("file")
    def from_client_secrets_file(cls, client_secrets_file, scopes, **kwargs) -> Self: ...
    def authorization_url(self, **kwargs): ...
    @blocks("sdk")
    def fetch_token(self, **kwargs): ...
    def authorized_session(self) -> AuthorizedSession: ...

class InstalledAppFlow(Flow):
    @blocks("sdk", note="It waits for the user.")
    def run_local_server(self, host=..., bind_addr=..., port=..., **kwargs) -> Credentials: ...
