# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class CreditNotePreviewLinesService:
    @blocks("sdk", instead="stripe.StripeClient.v1.credit_notes.preview_lines.list_async")
    def list(self, params, options=...) -> ListObject: ...
    async def list_async(self, params, options=...) -> ListObject: ...
