# anthropic 2.10: beta.models.

from anthropic._base_client import AsyncPaginator
from anthropic.pagination import AsyncPage, SyncPage
from effects import blocks

class Models:
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.models.retrieve")
    def retrieve(self, model_id, *, betas=..., workspace_id=..., **options): ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.models.list")
    def list(self, *, after_id=..., before_id=..., lifecycle=..., **options) -> SyncPage: ...

class AsyncModels:
    async def retrieve(self, model_id, *, betas=..., workspace_id=..., **options): ...
    def list(self, *, after_id=..., before_id=..., **options) -> AsyncPaginator[AsyncPage]: ...
