# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SetupAttempt:
    @classmethod
    @blocks("sdk", instead="stripe.SetupAttempt.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @blocks("sdk", instead="stripe.SetupAttempt.refresh_async")
    def refresh(self, **params) -> SetupAttempt: ...
    async def refresh_async(self, **params) -> SetupAttempt: ...
