# stripe 16.1.

from effects import blocks

class CustomerFundingInstructionsService:
    @blocks("sdk", instead="stripe.StripeClient.v1.customers.funding_instructions.create_async")
    def create(self, customer, /, params, options=...): ...
    async def create_async(self, customer, /, params, options=...): ...
