# google-cloud-firestore 2.34: transactions.

from typing import Any, Iterator

from effects import blocks, role
from google.cloud.firestore_v1.batch import WriteBatch
from google.cloud.firestore_v1.client import _Documents

class Transaction(WriteBatch):
    @blocks("sdk", instead="google.cloud.firestore.AsyncTransaction.get")
    def get(self, ref_or_query, retry=..., timeout=..., **options) -> Iterator[Any]: ...
    def get_all(self, references, retry=..., timeout=..., *, read_time=...) -> _Documents: ...

@role("keeps")
def transactional(to_wrap): ...
