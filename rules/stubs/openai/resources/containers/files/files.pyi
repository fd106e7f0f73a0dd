# openai 3.51: containers.files.files.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.resources.containers.files.content import AsyncContent, Content

class Files:
    content: Content
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.files.create")
    def create(self, container_id, *, file=..., file_id=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.files.retrieve")
    def retrieve(self, file_id, *, container_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.files.list")
    def list(
        self, container_id, *, after=..., limit=..., order=..., **options,
    ) -> SyncCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.files.delete")
    def delete(self, file_id, *, container_id, **options): ...

class AsyncFiles:
    content: AsyncContent
    async def create(self, container_id, *, file=..., file_id=..., **options): ...
    async def retrieve(self, file_id, *, container_id, **options): ...
    def list(
        self, container_id, *, after=..., limit=..., order=..., **options,
    ) -> AsyncPaginator[AsyncCursorPage]: ...
    async def delete(self, file_id, *, container_id, **options): ...
