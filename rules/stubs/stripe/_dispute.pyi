# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Dispute:
    @classmethod
    @blocks("sdk", instead="stripe.Dispute.close_async")
    def close(cls, *args, **params) -> Dispute: ...  # check: of the class and of its objects
    @classmethod
    async def close_async(
        cls, *args, **params,
    ) -> Dispute: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Dispute.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Dispute.modify_async")
    def modify(cls, **params) -> Dispute: ...
    @classmethod
    async def modify_async(cls, **params) -> Dispute: ...
    @blocks("sdk", instead="stripe.Dispute.refresh_async")
    def refresh(self, **params) -> Dispute: ...
    async def refresh_async(self, **params) -> Dispute: ...
    @classmethod
    @blocks("sdk", instead="stripe.Dispute.retrieve_async")
    def retrieve(cls, id, **params) -> Dispute: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Dispute: ...
