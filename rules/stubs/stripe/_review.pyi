# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Review:
    @classmethod
    @blocks("sdk", instead="stripe.Review.approve_async")
    def approve(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def approve_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Review.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @blocks("sdk", instead="stripe.Review.refresh_async")
    def refresh(self, **params) -> Review: ...
    async def refresh_async(self, **params) -> Review: ...
    @classmethod
    @blocks("sdk", instead="stripe.Review.retrieve_async")
    def retrieve(cls, id, **params) -> Review: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Review: ...
