# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class PaymentMethod:
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.attach_async")
    def attach(cls, *args, **params) -> PaymentMethod: ...  # check: of the class and of its objects
    @classmethod
    async def attach_async(
        cls, *args, **params,
    ) -> PaymentMethod: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.create_async")
    def create(cls, **params) -> PaymentMethod: ...
    @classmethod
    async def create_async(cls, **params) -> PaymentMethod: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.detach_async")
    def detach(cls, *args, **params) -> PaymentMethod: ...  # check: of the class and of its objects
    @classmethod
    async def detach_async(
        cls, *args, **params,
    ) -> PaymentMethod: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.modify_async")
    def modify(cls, **params) -> PaymentMethod: ...
    @classmethod
    async def modify_async(cls, **params) -> PaymentMethod: ...
    @blocks("sdk", instead="stripe.PaymentMethod.refresh_async")
    def refresh(self, **params) -> PaymentMethod: ...
    async def refresh_async(self, **params) -> PaymentMethod: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentMethod.retrieve_async")
    def retrieve(cls, id, **params) -> PaymentMethod: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> PaymentMethod: ...
