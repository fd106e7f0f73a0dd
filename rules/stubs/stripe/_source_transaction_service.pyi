# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SourceTransactionService:
    @blocks("sdk", instead="stripe.StripeClient.v1.sources.transactions.list_async")
    def list(self, source, /, params=..., options=...) -> ListObject: ...
    async def list_async(self, source, /, params=..., options=...) -> ListObject: ...
