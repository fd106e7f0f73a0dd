# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SetupAttemptService:
    @blocks("sdk", instead="stripe.StripeClient.v1.setup_attempts.list_async")
    def list(self, params, options=...) -> ListObject: ...
    async def list_async(self, params, options=...) -> ListObject: ...
