# stripe 16.1.

from effects import blocks
from stripe._list_object import ListObject

class WebhookEndpoint:
    @classmethod
    @blocks("sdk", instead="stripe.WebhookEndpoint.create_async")
    def create(cls, **params) -> WebhookEndpoint: ...
    @classmethod
    async def create_async(cls, **params) -> WebhookEndpoint: ...
    @classmethod
    @blocks("sdk", instead="stripe.WebhookEndpoint.delete_async")
    def delete(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    async def delete_async(cls, *args, **params): ...  # check: of the class and of its objects
    @classmethod
    @blocks("sdk", instead="stripe.WebhookEndpoint.list_async")
    def list(cls, **params) -> ListObject: ...
    @classmethod
    async def list_async(cls, **params) -> ListObject: ...
    @classmethod
    @blocks("sdk", instead="stripe.WebhookEndpoint.modify_async")
    def modify(cls, **params) -> WebhookEndpoint: ...
    @classmethod
    async def modify_async(cls, **params) -> WebhookEndpoint: ...
    @blocks("sdk", instead="stripe.WebhookEndpoint.refresh_async")
    def refresh(self, **params) -> WebhookEndpoint: ...
    async def refresh_async(self, **params) -> WebhookEndpoint: ...
    @classmethod
    @blocks("sdk", instead="stripe.WebhookEndpoint.retrieve_async")
    def retrieve(cls, id, **params) -> WebhookEndpoint: ...
    @classmethod
    async def retrieve_async(cls, id, **params) -> WebhookEndpoint: ...
