# stripe 16.1.

from effects import blocks

class BankAccount:
    @classmethod
    @blocks("sdk", instead="stripe.BankAccount.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.BankAccount.refresh_async")
    def refresh(self, **params) -> BankAccount: ...
    async def refresh_async(self, **params) -> BankAccount: ...
