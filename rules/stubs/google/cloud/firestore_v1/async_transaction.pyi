# google-cloud-firestore 2.34: transactions.

from effects import role
from google.cloud.firestore_v1.async_batch import AsyncWriteBatch

class AsyncTransaction(AsyncWriteBatch):  # check: of its base's base
    async def get(self, ref_or_query, retry=..., timeout=..., **options): ...
    async def get_all(self, references, retry=..., timeout=..., *, read_time=...): ...

@role("keeps")
def async_transactional(to_wrap): ...
