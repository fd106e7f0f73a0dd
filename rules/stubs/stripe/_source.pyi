# stripe 16.1.

from effects import blocks

class Source:
    @classmethod
    @blocks("sdk", instead="stripe.Source.create_async")
    def create(cls, **params) -> Source: ...
    @classmethod
    async def create_async(cls, **params) -> Source: ...
    @classmethod
    @blocks("sdk", instead="stripe.Source.list_source_transactions_async")
    def list_source_transactions(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    async def list_source_transactions_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Source.modify_async")
    def modify(cls, **params) -> Source: ...
    @classmethod
    async def modify_async(cls, **params) -> Source: ...
    @blocks("sdk", instead="stripe.Source.refresh_async")
    def refresh(self, **params) -> Source: ...
    async def refresh_async(self, **params) -> Source: ...
    @classmethod
    @blocks("sdk", instead="stripe.Source.retrieve_async")
    def retrieve(cls, id, **params) -> Source: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Source: ...
    @classmethod
    @blocks("sdk", instead="stripe.Source.verify_async")
    def verify(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def verify_async(cls, *args, **params): ...  # check: of the class and of its objects
