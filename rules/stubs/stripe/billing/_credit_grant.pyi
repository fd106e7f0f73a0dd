# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class CreditGrant:
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.create_async")
    def create(cls, **params) -> CreditGrant: ...
    @classmethod
    async def create_async(cls, **params) -> CreditGrant: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.expire_async")
    def expire(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def expire_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.modify_async")
    def modify(cls, **params) -> CreditGrant: ...
    @classmethod
    async def modify_async(cls, **params) -> CreditGrant: ...
    @blocks("sdk", instead="stripe.billing.CreditGrant.refresh_async")
    def refresh(self, **params) -> CreditGrant: ...
    async def refresh_async(self, **params) -> CreditGrant: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.retrieve_async")
    def retrieve(cls, id, **params) -> CreditGrant: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> CreditGrant: ...
    @classmethod
    @blocks("sdk", instead="stripe.billing.CreditGrant.void_grant_async")
    def void_grant(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def void_grant_async(cls, *args, **params): ...  # check: of the class and of its objects
