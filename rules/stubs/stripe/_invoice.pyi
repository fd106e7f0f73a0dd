# stripe 16.1.

from typing import Any, Self

from effects import blocks, named
from stripe._list_object import ListObject
from stripe._search_result_object import SearchResultObject

@named("stripe.Invoice.search_auto_paging_iter")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    async def __anext__(self) -> Any: ...
    def __iter__(self) -> Self: ...
    def __aiter__(self) -> Self: ...

class Invoice:
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.add_lines_async")
    def add_lines(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def add_lines_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.attach_payment_async")
    def attach_payment(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def attach_payment_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.create_async")
    def create(cls, **params) -> Invoice: ...
    @classmethod
    async def create_async(cls, **params) -> Invoice: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.create_preview_async")
    def create_preview(cls, **params): ...
    @classmethod
    async def create_preview_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.finalize_invoice_async")
    def finalize_invoice(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    async def finalize_invoice_async(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.list_lines_async")
    def list_lines(cls, **params): ...
    @classmethod
    async def list_lines_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.mark_uncollectible_async")
    def mark_uncollectible(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    async def mark_uncollectible_async(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.modify_async")
    def modify(cls, **params) -> Invoice: ...
    @classmethod
    async def modify_async(cls, **params) -> Invoice: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.pay_async")
    def pay(cls, *args, **params) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    async def pay_async(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.Invoice.refresh_async")
    def refresh(self, **params) -> Invoice: ...
    async def refresh_async(self, **params) -> Invoice: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.remove_lines_async")
    def remove_lines(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def remove_lines_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.retrieve_async")
    def retrieve(cls, id, **params) -> Invoice: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Invoice: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.search_async")
    def search(cls, **params) -> SearchResultObject: ...
    @classmethod
    async def search_async(cls, **params) -> SearchResultObject: ...
    @classmethod
    def search_auto_paging_iter(cls, *args, **params) -> _Steps: ...
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.send_invoice_async")
    def send_invoice(cls, *args, **params) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    async def send_invoice_async(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.update_lines_async")
    def update_lines(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def update_lines_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Invoice.void_invoice_async")
    def void_invoice(cls, *args, **params) -> Invoice: ...  # check: of the class and of its objects
    @classmethod
    async def void_invoice_async(
        cls, *args, **params,
    ) -> Invoice: ...  # check: of the class and of its objects
