# stripe 16.1.

from effects import blocks

class CustomerSessionService:
    @blocks("sdk", instead="stripe.StripeClient.v1.customer_sessions.create_async")
    def create(self, params, options=...): ...
    async def create_async(self, params, options=...): ...
