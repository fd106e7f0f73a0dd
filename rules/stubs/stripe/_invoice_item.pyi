# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class InvoiceItem:
    @classmethod
    @blocks("sdk", instead="stripe.InvoiceItem.create_async")
    def create(cls, **params) -> InvoiceItem: ...
    @classmethod
    async def create_async(cls, **params) -> InvoiceItem: ...
    @classmethod
    @blocks("sdk", instead="stripe.InvoiceItem.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.InvoiceItem.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.InvoiceItem.modify_async")
    def modify(cls, **params) -> InvoiceItem: ...
    @classmethod
    async def modify_async(cls, **params) -> InvoiceItem: ...
    @blocks("sdk", instead="stripe.InvoiceItem.refresh_async")
    def refresh(self, **params) -> InvoiceItem: ...
    async def refresh_async(self, **params) -> InvoiceItem: ...
    @classmethod
    @blocks("sdk", instead="stripe.InvoiceItem.retrieve_async")
    def retrieve(cls, id, **params) -> InvoiceItem: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> InvoiceItem: ...
