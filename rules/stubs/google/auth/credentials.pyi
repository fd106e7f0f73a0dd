# google-auth 2.62: credentials.

from effects import blocks
from google.auth._credentials_base import _BaseCredentials

class Credentials(_BaseCredentials):
    token: str
    expired: bool
    valid: bool
    @blocks("sdk")
    def refresh(self, request): ...
    @blocks("sdk", note="It refreshes the token when that has expired.")
    def before_request(self, request, method, url, headers): ...
    def apply(self, headers, token=...): ...
