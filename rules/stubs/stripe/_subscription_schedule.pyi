# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SubscriptionSchedule:
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.cancel_async")
    def cancel(
        cls, *args, **params,
    ) -> SubscriptionSchedule: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> SubscriptionSchedule: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.create_async")
    def create(cls, **params) -> SubscriptionSchedule: ...
    @classmethod
    async def create_async(cls, **params) -> SubscriptionSchedule: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.modify_async")
    def modify(cls, **params) -> SubscriptionSchedule: ...
    @classmethod
    async def modify_async(cls, **params) -> SubscriptionSchedule: ...
    @blocks("sdk", instead="stripe.SubscriptionSchedule.refresh_async")
    def refresh(self, **params) -> SubscriptionSchedule: ...
    async def refresh_async(self, **params) -> SubscriptionSchedule: ...
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.release_async")
    def release(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def release_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.SubscriptionSchedule.retrieve_async")
    def retrieve(cls, id, **params) -> SubscriptionSchedule: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> SubscriptionSchedule: ...
