# stripe 16.1.

from effects import blocks

class BalanceService:
    @blocks("sdk", instead="stripe.StripeClient.v1.balance.retrieve_async")
    def retrieve(self, params=..., options=...): ...
    async def retrieve_async(self, params=..., options=...): ...
