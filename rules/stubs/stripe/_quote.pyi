# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Quote:
    @classmethod
    @blocks("sdk", instead="stripe.Quote.accept_async")
    def accept(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def accept_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Quote.cancel_async")
    def cancel(cls, *args, **params) -> Quote: ...  # check: of the class and of its objects
    @classmethod
    async def cancel_async(
        cls, *args, **params,
    ) -> Quote: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Quote.create_async")
    def create(cls, **params) -> Quote: ...
    @classmethod
    async def create_async(cls, **params) -> Quote: ...
    @classmethod
    @blocks("sdk", instead="stripe.Quote.finalize_quote_async")
    def finalize_quote(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def finalize_quote_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Quote.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Quote.list_computed_upfront_line_items_async")
    def list_computed_upfront_line_items(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    async def list_computed_upfront_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Quote.list_line_items_async")
    def list_line_items(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def list_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Quote.modify_async")
    def modify(cls, **params) -> Quote: ...
    @classmethod
    async def modify_async(cls, **params) -> Quote: ...
    @classmethod
    @blocks("sdk", instead="stripe.Quote.pdf_async")
    def pdf(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def pdf_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.Quote.refresh_async")
    def refresh(self, **params) -> Quote: ...
    async def refresh_async(self, **params) -> Quote: ...
    @classmethod
    @blocks("sdk", instead="stripe.Quote.retrieve_async")
    def retrieve(cls, id, **params) -> Quote: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Quote: ...
