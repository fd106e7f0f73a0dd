# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Alert:
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.activate_async")
    def activate(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def activate_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.archive_async")
    def archive(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def archive_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.create_async")
    def create(cls, **params) -> Alert: ...
    @classmethod
    async def create_async(cls, **params) -> Alert: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.deactivate_async")
    def deactivate(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def deactivate_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @blocks("sdk", instead="stripe.billing.Alert.refresh_async")
    def refresh(self, **params) -> Alert: ...
    async def refresh_async(self, **params) -> Alert: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.Alert.retrieve_async")
    def retrieve(cls, id, **params) -> Alert: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Alert: ...
