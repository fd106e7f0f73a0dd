# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class QuoteLineItemService:
    @blocks("sdk", instead="stripe.StripeClient.v1.quotes.line_items.list_async")
    def list(self, quote, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, quote, /, params=..., options=...) -> ListObject: ...
