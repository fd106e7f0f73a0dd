# stripe 16.1.

from effects import blocks

class ConfirmationTokenService:
    @blocks("sdk", instead="stripe.StripeClient.v1.confirmation_tokens.retrieve_async")
    def retrieve(self, confirmation_token, /, params=..., options=...): ...
    async def retrieve_async(self, confirmation_token, /, params=..., options=...): ...
