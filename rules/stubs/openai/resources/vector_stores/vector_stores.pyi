# openai 3.51: vector_stores.vector_stores.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, AsyncPage, SyncCursorPage, SyncPage
from openai.resources.vector_stores.file_batches import AsyncFileBatches, FileBatches
from openai.resources.vector_stores.files import AsyncFiles, Files

class VectorStores:
    files: Files
    file_batches: FileBatches
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.create")
    def create(self, *, chunking_strategy=..., description=..., expires_after=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.retrieve")
    def retrieve(self, vector_store_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.update")
    def update(self, vector_store_id, *, expires_after=..., metadata=..., name=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.list")
    def list(self, *, after=..., before=..., limit=..., order=..., **options) -> SyncCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.delete")
    def delete(self, vector_store_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.vector_stores.search")
    def search(self, vector_store_id, *, query, filters=..., **options) -> SyncPage: ...

class AsyncVectorStores:
    files: AsyncFiles
    file_batches: AsyncFileBatches
    async def create(
        self, *, chunking_strategy=..., description=..., expires_after=..., **options,
    ): ...
    async def retrieve(self, vector_store_id, **options): ...
    async def update(
        self, vector_store_id, *, expires_after=..., metadata=..., name=..., **options,
    ): ...
    def list(
        self, *, after=..., before=..., limit=..., order=..., **options,
    ) -> AsyncPaginator[AsyncCursorPage]: ...
    async def delete(self, vector_store_id, **options): ...
    def search(
        self, vector_store_id, *, query, filters=..., **options,
    ) -> AsyncPaginator[AsyncPage]: ...
