# stripe 16.1.

from effects import blocks

class Card:
    @classmethod
    @blocks("sdk", instead="stripe.Card.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @blocks("sdk", instead="stripe.Card.refresh_async")
    def refresh(self, **params) -> Card: ...
    async def refresh_async(self, **params) -> Card: ...
