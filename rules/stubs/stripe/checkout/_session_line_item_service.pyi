# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SessionLineItemService:
    @blocks("sdk", instead="stripe.StripeClient.v1.checkout.sessions.line_items.list_async")
    def list(self, session, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, session, /, params=..., options=...) -> ListObject: ...
