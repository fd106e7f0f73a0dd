# openai 3.51: containers.containers.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.resources.containers.files.files import AsyncFiles, Files

class Containers:
    files: Files
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.create")
    def create(self, *, name, expires_after=..., file_ids=..., memory_limit=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.retrieve")
    def retrieve(self, container_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.list")
    def list(self, *, after=..., limit=..., name=..., order=..., **options) -> SyncCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.delete")
    def delete(self, container_id, **options): ...

class AsyncContainers:
    files: AsyncFiles
    async def create(
        self, *, name, expires_after=..., file_ids=..., memory_limit=..., **options,
    ): ...
    async def retrieve(self, container_id, **options): ...
    def list(
        self, *, after=..., limit=..., name=..., order=..., **options,
    ) -> AsyncPaginator[AsyncCursorPage]: ...
    async def delete(self, container_id, **options): ...
