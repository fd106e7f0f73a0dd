# google-cloud-datastore 2.27: transactions.

from typing import Self

from effects import blocks
from google.cloud.datastore.batch import Batch

class Transaction(Batch):
    @blocks("sdk", instead="gcloud.aio.datastore.Datastore.beginTransaction")
    def begin(self, retry=..., timeout=...): ...
    @blocks("sdk", instead="gcloud.aio.datastore.Datastore.beginTransaction")
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="gcloud.aio.datastore.Datastore.rollback")
    def rollback(self, retry=..., timeout=...): ...
    @blocks("sdk", instead="gcloud.aio.datastore.Datastore.commit")
    def commit(self, retry=..., timeout=...): ...
