# together 3.1: models.configs.

from effects import blocks
from together._base_client import AsyncPaginator
from together.pagination import AsyncCursorPagination, SyncCursorPagination

class ConfigsResource:
    @blocks("sdk", instead="together.AsyncTogether.models.configs.retrieve")
    def retrieve(self, id, *, project_id=..., **options): ...
    @blocks("sdk", instead="together.AsyncTogether.models.configs.list")
    def list(self, *, project_id=..., after=..., limit=..., **options) -> SyncCursorPagination: ...

class AsyncConfigsResource:
    async def retrieve(self, id, *, project_id=..., **options): ...
    def list(self, *, project_id=..., **options) -> AsyncPaginator[AsyncCursorPagination]: ...
