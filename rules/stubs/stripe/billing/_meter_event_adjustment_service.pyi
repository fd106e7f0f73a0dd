# stripe 16.1.

from effects import blocks

class MeterEventAdjustmentService:
    @blocks("sdk", instead="stripe.StripeClient.v1.billing.meter_event_adjustments.create_async")
    def create(self, params, options=...): ...
    async def create_async(self, params, options=...): ...
