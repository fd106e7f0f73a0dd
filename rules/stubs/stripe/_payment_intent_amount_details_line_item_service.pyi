# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class PaymentIntentAmountDetailsLineItemService:
    @blocks("sdk", instead="stripe.StripeClient.v1.payment_intents.amount_details_line_items.list_async")
    def list(self, intent, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, intent, /, params=..., options=...) -> ListObject: ...
