# stripe 16.1.

from effects import blocks

class AccountSessionService:
    @blocks("sdk", instead="stripe.StripeClient.v1.account_sessions.create_async")
    def create(self, params, options=...): ...
    async def create_async(self, params, options=...): ...
