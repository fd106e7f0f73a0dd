# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class PaymentLink:
    @classmethod
    @blocks("sdk", instead="stripe.PaymentLink.create_async")
    def create(cls, **params) -> PaymentLink: ...
    @classmethod
    async def create_async(cls, **params) -> PaymentLink: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentLink.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentLink.list_line_items_async")
    def list_line_items(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def list_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentLink.modify_async")
    def modify(cls, **params) -> PaymentLink: ...
    @classmethod
    async def modify_async(cls, **params) -> PaymentLink: ...
    @blocks("sdk", instead="stripe.PaymentLink.refresh_async")
    def refresh(self, **params) -> PaymentLink: ...
    async def refresh_async(self, **params) -> PaymentLink: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentLink.retrieve_async")
    def retrieve(cls, id, **params) -> PaymentLink: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> PaymentLink: ...
