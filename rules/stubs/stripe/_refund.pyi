# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Refund:
    @classmethod
    @blocks("sdk", instead="stripe.Refund.cancel_async")
    def cancel(cls, *args, **params) -> Refund: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> Refund: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Refund.create_async")
    def create(cls, **params) -> Refund: ...
    @classmethod
    async def create_async(cls, **params) -> Refund: ...
    @classmethod
    @blocks("sdk", instead="stripe.Refund.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Refund.modify_async")
    def modify(cls, **params) -> Refund: ...
    @classmethod
    async def modify_async(cls, **params) -> Refund: ...
    @blocks("sdk", instead="stripe.Refund.refresh_async")
    def refresh(self, **params) -> Refund: ...
    async def refresh_async(self, **params) -> Refund: ...
    @classmethod
    @blocks("sdk", instead="stripe.Refund.retrieve_async")
    def retrieve(cls, id, **params) -> Refund: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Refund: ...
