# stripe 16.1.

from effects import blocks

class Calculation:
    @classmethod
    @blocks("sdk", instead="stripe.tax.Calculation.create_async")
    def create(cls, **params) -> Calculation: ...
    @classmethod
    async def create_async(cls, **params) -> Calculation: ...
    @classmethod
    @blocks("sdk", instead="stripe.tax.Calculation.list_line_items_async")
    def list_line_items(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def list_line_items_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.tax.Calculation.refresh_async")
    def refresh(self, **params) -> Calculation: ...
    async def refresh_async(self, **params) -> Calculation: ...
    @classmethod
    @blocks("sdk", instead="stripe.tax.Calculation.retrieve_async")
    def retrieve(cls, id, **params) -> Calculation: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Calculation: ...
