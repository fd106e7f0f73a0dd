# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class PaymentLinkLineItemService:
    @blocks("sdk", instead="stripe.StripeClient.v1.payment_links.line_items.list_async")
    def list(self, payment_link, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, payment_link, /, params=..., options=...) -> ListObject: ...
