# azure-identity 1.27.

from effects import blocks, named

@named("azure.identity.get_bearer_token_provider")
class _Provider:
    @blocks("sdk", instead="azure.identity.aio.get_bearer_token_provider")
    def __call__(self) -> str: ...

def get_bearer_token_provider(credential, *scopes) -> _Provider: ...
