# google-cloud-firestore 2.34: several writes in one.

from typing import Self

from google.cloud.firestore_v1.base_batch import BaseWriteBatch

class AsyncWriteBatch(BaseWriteBatch):
    async def __aenter__(self) -> Self: ...
    async def commit(self, retry=..., timeout=...): ...
