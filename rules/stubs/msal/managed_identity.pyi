# msal 1.39: tokens of a machine.

from effects import blocks

class ManagedIdentityClient:
    def __init__(self, managed_identity, *, http_client, token_cache=..., **options) -> None: ...
    @blocks("sdk")
    def acquire_token_for_client(self, *, resource, claims_challenge=...): ...
