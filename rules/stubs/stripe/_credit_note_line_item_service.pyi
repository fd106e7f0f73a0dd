# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class CreditNoteLineItemService:
    @blocks("sdk", instead="stripe.StripeClient.v1.credit_notes.line_items.list_async")
    def list(self, credit_note, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, credit_note, /, params=..., options=...) -> ListObject: ...
