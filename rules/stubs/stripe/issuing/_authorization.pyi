# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Authorization:
    @classmethod
    @blocks("sdk", instead="stripe.issuing.Authorization.approve_async")
    def approve(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def approve_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.issuing.Authorization.decline_async")
    def decline(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def decline_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.issuing.Authorization.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.issuing.Authorization.modify_async")
    def modify(cls, **params) -> Authorization: ...
    @classmethod
    async def modify_async(cls, **params) -> Authorization: ...
    @blocks("sdk", instead="stripe.issuing.Authorization.refresh_async")
    def refresh(self, **params) -> Authorization: ...
    async def refresh_async(self, **params) -> Authorization: ...
    @classmethod
    @blocks("sdk", instead="stripe.issuing.Authorization.retrieve_async")
    def retrieve(cls, id, **params) -> Authorization: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Authorization: ...
