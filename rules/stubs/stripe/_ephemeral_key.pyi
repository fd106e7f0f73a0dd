# stripe 16.1.

from effects import blocks

class EphemeralKey:
    @classmethod
    @blocks("sdk", instead="stripe.EphemeralKey.create_async")
    def create(cls, **params) -> EphemeralKey: ...
    @classmethod
    async def create_async(cls, **params) -> EphemeralKey: ...
    @classmethod
    @blocks("sdk", instead="stripe.EphemeralKey.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.EphemeralKey.refresh_async")
    def refresh(self, **params) -> EphemeralKey: ...
    async def refresh_async(self, **params) -> EphemeralKey: ...
