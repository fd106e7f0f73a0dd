# stripe 16.1.

from effects import blocks

class AccountLinkService:
    @blocks("sdk", instead="stripe.StripeClient.v1.account_links.create_async")
    def create(self, params, options=...): ...
    async def create_async(self, params, options=...): ...
