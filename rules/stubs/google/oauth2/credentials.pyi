# google-auth 2.62: credentials of a user.

from typing import Self

from effects import blocks
from google.auth.credentials import Credentials as _Credentials

class Credentials(_Credentials):
    def __init__(self, token, refresh_token=..., id_token=..., **options) -> None: ...
    @classmethod
    def from_authorized_user_info(cls, info, scopes=...) -> Self: ...
    @classmethod
    @blocks("file")
    def from_authorized_user_file(cls, filename, scopes=...) -> Self: ...
    def to_json(self, strip=...): ...
