# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Session:
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.create_async")
    def create(cls, **params) -> Session: ...
    @classmethod
    async def create_async(cls, **params) -> Session: ...
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.expire_async")
    def expire(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def expire_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.list_line_items_async")
    def list_line_items(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def list_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.modify_async")
    def modify(cls, **params) -> Session: ...
    @classmethod
    async def modify_async(cls, **params) -> Session: ...
    @blocks("sdk", instead="stripe.checkout.Session.refresh_async")
    def refresh(self, **params) -> Session: ...
    async def refresh_async(self, **params) -> Session: ...
    @classmethod
    @blocks("sdk", instead="stripe.checkout.Session.retrieve_async")
    def retrieve(cls, id, **params) -> Session: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Session: ...
