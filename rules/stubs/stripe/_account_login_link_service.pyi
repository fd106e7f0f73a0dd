# stripe 16.1.

from effects import blocks

class AccountLoginLinkService:
    @blocks("sdk", instead="stripe.StripeClient.v1.accounts.login_links.create_async")
    def create(self, account, /, params=..., options=...): ...
    async def create_async(self, account, /, params=..., options=...): ...
