# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Payout:
    @classmethod
    @blocks("sdk", instead="stripe.Payout.cancel_async")
    def cancel(cls, *args, **params) -> Payout: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> Payout: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Payout.create_async")
    def create(cls, **params) -> Payout: ...
    @classmethod
    async def create_async(cls, **params) -> Payout: ...
    @classmethod
    @blocks("sdk", instead="stripe.Payout.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Payout.modify_async")
    def modify(cls, **params) -> Payout: ...
    @classmethod
    async def modify_async(cls, **params) -> Payout: ...
    @blocks("sdk", instead="stripe.Payout.refresh_async")
    def refresh(self, **params) -> Payout: ...
    async def refresh_async(self, **params) -> Payout: ...
    @classmethod
    @blocks("sdk", instead="stripe.Payout.retrieve_async")
    def retrieve(cls, id, **params) -> Payout: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Payout: ...
    @classmethod
    @blocks("sdk", instead="stripe.Payout.reverse_async")
    def reverse(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def reverse_async(cls, *args, **params): ...  # check: of the class and of its objects
