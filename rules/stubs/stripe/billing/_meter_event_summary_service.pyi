# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class MeterEventSummaryService:
    @blocks("sdk", instead="stripe.StripeClient.v1.billing.meters.event_summaries.list_async")
    def list(self, id, /, params, options=...) -> ListObject: ...
    async def list_async(self, id, /, params, options=...) -> ListObject: ...
