# stripe 16.1.

from typing import Any, Self

from effects import blocks, named
from stripe._list_object import ListObject
from stripe._search_result_object import SearchResultObject

@named("stripe.Subscription.search_auto_paging_iter")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    async def __anext__(self) -> Any: ...
    def __iter__(self) -> Self: ...
    def __aiter__(self) -> Self: ...

class Subscription:
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.cancel_async")
    def cancel(cls, *args, **params) -> Subscription: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> Subscription: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.create_async")
    def create(cls, **params) -> Subscription: ...
    @classmethod
    async def create_async(cls, **params) -> Subscription: ...
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.delete_discount_async")
    def delete_discount(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_discount_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.migrate_async")
    def migrate(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def migrate_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.modify_async")
    def modify(cls, **params) -> Subscription: ...
    @classmethod
    async def modify_async(cls, **params) -> Subscription: ...
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.pause_async")
    def pause(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def pause_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.Subscription.refresh_async")
    def refresh(self, **params) -> Subscription: ...
    async def refresh_async(self, **params) -> Subscription: ...
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.resume_async")
    def resume(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def resume_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.retrieve_async")
    def retrieve(cls, id, **params) -> Subscription: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Subscription: ...
    @classmethod
    @blocks("sdk", instead="stripe.Subscription.search_async")
    def search(cls, **params) -> SearchResultObject: ...
    @classmethod
    async def search_async(cls, **params) -> SearchResultObject: ...
    @classmethod
    def search_auto_paging_iter(cls, *args, **params) -> _Steps: ...
