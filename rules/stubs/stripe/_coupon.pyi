# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class Coupon:
    @classmethod
    @blocks("sdk", instead="stripe.Coupon.create_async")
    def create(cls, **params) -> Coupon: ...
    @classmethod
    async def create_async(cls, **params) -> Coupon: ...
    @classmethod
    @blocks("sdk", instead="stripe.Coupon.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.Coupon.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.Coupon.modify_async")
    def modify(cls, **params) -> Coupon: ...
    @classmethod
    async def modify_async(cls, **params) -> Coupon: ...
    @blocks("sdk", instead="stripe.Coupon.refresh_async")
    def refresh(self, **params) -> Coupon: ...
    async def refresh_async(self, **params) -> Coupon: ...
    @classmethod
    @blocks("sdk", instead="stripe.Coupon.retrieve_async")
    def retrieve(cls, id, **params) -> Coupon: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> Coupon: ...
