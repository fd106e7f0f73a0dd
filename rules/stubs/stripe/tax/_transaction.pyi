# stripe 16.1.

from effects import blocks

class Transaction:
    @classmethod
    @blocks("sdk", instead="stripe.tax.Transaction.create_from_calculation_async")
    def create_from_calculation(cls, **params): ...
    @classmethod
    async def create_from_calculation_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.tax.Transaction.create_reversal_async")
    def create_reversal(cls, **params): ...
    @classmethod
    async def create_reversal_async(cls, **params): ...
    @classmethod
    @blocks("sdk", instead="stripe.tax.Transaction.list_line_items_async")
    def list_line_items(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def list_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.tax.Transaction.refresh_async")
    def refresh(self, **params) -> Transaction: ...
    async def refresh_async(self, **params) -> Transaction: ...
    @classmethod
    @blocks("sdk", instead="stripe.tax.Transaction.retrieve_async")
    def retrieve(cls, id, **params) -> Transaction: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Transaction: ...
