# stripe 16.1.

from effects import blocks

class CreditBalanceSummaryService:
    @blocks("sdk", instead="stripe.StripeClient.v1.billing.credit_balance_summary.retrieve_async")
    def retrieve(self, params, options=...): ...
    async def retrieve_async(self, params, options=...): ...
