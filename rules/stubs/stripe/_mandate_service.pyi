# stripe 16.1.

from effects import blocks

class MandateService:
    @blocks("sdk", instead="stripe.StripeClient.v1.mandates.retrieve_async")
    def retrieve(self, mandate, /, params=..., options=...): ...
    async def retrieve_async(self, mandate, /, params=..., options=...): ...
