# google-cloud-firestore 2.34: several writes in one.

from typing import Self

from effects import blocks
from google.cloud.firestore_v1.base_batch import BaseWriteBatch

class WriteBatch(BaseWriteBatch):
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="google.cloud.firestore.AsyncWriteBatch.commit")
    def __exit__(self, exc_type, exc_value, traceback): ...
    @blocks("sdk", instead="google.cloud.firestore.AsyncWriteBatch.commit")
    def commit(self, retry=..., timeout=...): ...
