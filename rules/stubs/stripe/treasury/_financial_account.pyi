# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class FinancialAccount:
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.close_async")
    def close(
        cls, *args, **params,
    ) -> FinancialAccount: ...  # check: of the class and of its objects
    @classmethod
    async def close_async(
        cls, *args, **params,
    ) -> FinancialAccount: ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.create_async")
    def create(cls, **params) -> FinancialAccount: ...
    @classmethod
    async def create_async(cls, **params) -> FinancialAccount: ...
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.modify_async")
    def modify(cls, **params) -> FinancialAccount: ...
    @classmethod
    async def modify_async(cls, **params) -> FinancialAccount: ...
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.refresh_async")
    def refresh(self, **params) -> FinancialAccount: ...
    async def refresh_async(self, **params) -> FinancialAccount: ...
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.retrieve_async")
    def retrieve(cls, id, **params) -> FinancialAccount: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> FinancialAccount: ...
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.retrieve_features_async")
    def retrieve_features(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def retrieve_features_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.treasury.FinancialAccount.update_features_async")
    def update_features(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def update_features_async(
        cls, *args, **params,
    ): ...  # check: of the class and of its objects
