# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Location:
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Location.create_async")
    def create(cls, **params) -> Location: ...
    @classmethod
    async def create_async(cls, **params) -> Location: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Location.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Location.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Location.modify_async")
    def modify(cls, **params) -> Location: ...
    @classmethod
    async def modify_async(cls, **params) -> Location: ...
    @blocks("sdk", instead="stripe.terminal.Location.refresh_async")
    def refresh(self, **params) -> Location: ...
    async def refresh_async(self, **params) -> Location: ...
    @classmethod
    @blocks("sdk", instead="stripe.terminal.Location.retrieve_async")
    def retrieve(cls, id, **params) -> Location: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Location: ...
