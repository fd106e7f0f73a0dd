# stripe 16.1.

from effects import blocks

class MeterEventService:
    @blocks("sdk", instead="stripe.StripeClient.v1.billing.meter_events.create_async")
    def create(self, params, options=...): ...
    async def create_async(self, params, options=...): ...
