# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class SetupIntent:
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.cancel_async")
    def cancel(cls, *args, **params) -> SetupIntent: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> SetupIntent: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.confirm_async")
    def confirm(cls, *args, **params) -> SetupIntent: ...  # check: of the class and of its objects
    @classmethod
    async def confirm_async(
        cls, *args, **params,
    ) -> SetupIntent: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.create_async")
    def create(cls, **params) -> SetupIntent: ...
    @classmethod
    async def create_async(cls, **params) -> SetupIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.modify_async")
    def modify(cls, **params) -> SetupIntent: ...
    @classmethod
    async def modify_async(cls, **params) -> SetupIntent: ...
    @blocks("sdk", instead="stripe.SetupIntent.refresh_async")
    def refresh(self, **params) -> SetupIntent: ...
    async def refresh_async(self, **params) -> SetupIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.retrieve_async")
    def retrieve(cls, id, **params) -> SetupIntent: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> SetupIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.SetupIntent.verify_microdeposits_async")
    def verify_microdeposits(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def verify_microdeposits_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
