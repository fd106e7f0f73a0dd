# stripe 16.1.

from typing import Any, Self

from effects import blocks, named
from stripe._list_object import ListObject
from stripe._search_result_object import SearchResultObject

@named("stripe.PaymentIntent.search_auto_paging_iter")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    async def __anext__(self) -> Any: ...
    def __iter__(self) -> Self: ...
    def __aiter__(self) -> Self: ...

class PaymentIntent:
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.apply_customer_balance_async")
    def apply_customer_balance(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def apply_customer_balance_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.cancel_async")
    def cancel(cls, *args, **params) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.capture_async")
    def capture(
        cls, *args, **params,
    ) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    async def capture_async(
        cls, *args, **params,
    ) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.confirm_async")
    def confirm(
        cls, *args, **params,
    ) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    async def confirm_async(
        cls, *args, **params,
    ) -> PaymentIntent: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.create_async")
    def create(cls, **params) -> PaymentIntent: ...
    @classmethod
    async def create_async(cls, **params) -> PaymentIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.increment_authorization_async")
    def increment_authorization(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def increment_authorization_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.list_amount_details_line_items_async")
    def list_amount_details_line_items(cls, **params): ...
    @classmethod
    async def list_amount_details_line_items_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.modify_async")
    def modify(cls, **params) -> PaymentIntent: ...
    @classmethod
    async def modify_async(cls, **params) -> PaymentIntent: ...
    @blocks("sdk", instead="stripe.PaymentIntent.refresh_async")
    def refresh(self, **params) -> PaymentIntent: ...
    async def refresh_async(self, **params) -> PaymentIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.retrieve_async")
    def retrieve(cls, id, **params) -> PaymentIntent: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> PaymentIntent: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.search_async")
    def search(cls, **params) -> SearchResultObject: ...
    @classmethod
    async def search_async(cls, **params) -> SearchResultObject: ...
    @classmethod
    def search_auto_paging_iter(cls, *args, **params) -> _Steps: ...
    @classmethod
    @blocks("sdk", instead="stripe.PaymentIntent.verify_microdeposits_async")
    def verify_microdeposits(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def verify_microdeposits_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
