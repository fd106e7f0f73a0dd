# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Topup:
    @classmethod
    @blocks("sdk", instead="stripe.Topup.cancel_async")
    def cancel(cls, *args, **params) -> Topup: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> Topup: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Topup.create_async")
    def create(cls, **params) -> Topup: ...
    @classmethod
    async def create_async(cls, **params) -> Topup: ...
    @classmethod
    @blocks("sdk", instead="stripe.Topup.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Topup.modify_async")
    def modify(cls, **params) -> Topup: ...
    @classmethod
    async def modify_async(cls, **params) -> Topup: ...
    @blocks("sdk", instead="stripe.Topup.refresh_async")
    def refresh(self, **params) -> Topup: ...
    async def refresh_async(self, **params) -> Topup: ...
    @classmethod
    @blocks("sdk", instead="stripe.Topup.retrieve_async")
    def retrieve(cls, id, **params) -> Topup: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Topup: ...
