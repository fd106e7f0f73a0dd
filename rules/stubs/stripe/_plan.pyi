# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Plan:
    @classmethod
    @blocks("sdk", instead="stripe.Plan.create_async")
    def create(cls, **params) -> Plan: ...
    @classmethod
    async def create_async(cls, **params) -> Plan: ...
    @classmethod
    @blocks("sdk", instead="stripe.Plan.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Plan.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Plan.modify_async")
    def modify(cls, **params) -> Plan: ...
    @classmethod
    async def modify_async(cls, **params) -> Plan: ...
    @blocks("sdk", instead="stripe.Plan.refresh_async")
    def refresh(self, **params) -> Plan: ...
    async def refresh_async(self, **params) -> Plan: ...
    @classmethod
    @blocks("sdk", instead="stripe.Plan.retrieve_async")
    def retrieve(cls, id, **params) -> Plan: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Plan: ...
