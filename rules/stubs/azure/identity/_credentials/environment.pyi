# azure-identity 1.27.

from typing import Self

from effects import blocks

class EnvironmentCredential:
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="azure.identity.aio.EnvironmentCredential.get_token")
    def get_token(self, *scopes, **options): ...
    @blocks("sdk", instead="azure.identity.aio.EnvironmentCredential.get_token_info")
    def get_token_info(self, *scopes, **options): ...
