# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class VerificationSession:
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.cancel_async")
    def cancel(
        cls, *args, **params,
    ) -> VerificationSession: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> VerificationSession: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.create_async")
    def create(cls, **params) -> VerificationSession: ...
    @classmethod
    async def create_async(cls, **params) -> VerificationSession: ...
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.modify_async")
    def modify(cls, **params) -> VerificationSession: ...
    @classmethod
    async def modify_async(cls, **params) -> VerificationSession: ...
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.redact_async")
    def redact(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def redact_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.identity.VerificationSession.refresh_async")
    def refresh(self, **params) -> VerificationSession: ...
    async def refresh_async(self, **params) -> VerificationSession: ...
    @classmethod
    @blocks("sdk", instead="stripe.identity.VerificationSession.retrieve_async")
    def retrieve(cls, id, **params) -> VerificationSession: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> VerificationSession: ...
