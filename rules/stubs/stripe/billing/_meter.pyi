# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Meter:
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.create_async")
    def create(cls, **params) -> Meter: ...
    @classmethod
    async def create_async(cls, **params) -> Meter: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.deactivate_async")
    def deactivate(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def deactivate_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.list_event_summaries_async")
    def list_event_summaries(cls, **params): ...
    @classmethod
    async def list_event_summaries_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.modify_async")
    def modify(cls, **params) -> Meter: ...
    @classmethod
    async def modify_async(cls, **params) -> Meter: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.reactivate_async")
    def reactivate(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def reactivate_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.billing.Meter.refresh_async")
    def refresh(self, **params) -> Meter: ...
    async def refresh_async(self, **params) -> Meter: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Meter.retrieve_async")
    def retrieve(cls, id, **params) -> Meter: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Meter: ...
