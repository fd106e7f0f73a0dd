# azure-identity 1.27.

from typing import Self

from effects import blocks

class UsernamePasswordCredential:
    def __enter__(self) -> Self: ...
    @blocks("sdk")
    def get_token(self, *scopes, **options): ...
    @blocks("sdk")
    def get_token_info(self, *scopes, **options): ...
    @blocks("sdk")
    def authenticate(self, **options): ...
