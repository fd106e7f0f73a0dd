# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SubscriptionItem:
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionItem.create_async")
    def create(cls, **params) -> SubscriptionItem: ...
    @classmethod
    async def create_async(cls, **params) -> SubscriptionItem: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionItem.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionItem.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionItem.modify_async")
    def modify(cls, **params) -> SubscriptionItem: ...
    @classmethod
    async def modify_async(cls, **params) -> SubscriptionItem: ...
    @blocks("sdk", instead="stripe.SubscriptionItem.refresh_async")
    def refresh(self, **params) -> SubscriptionItem: ...
    async def refresh_async(self, **params) -> SubscriptionItem: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionItem.retrieve_async")
    def retrieve(cls, id, **params) -> SubscriptionItem: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> SubscriptionItem: ...
