# google-cloud-run 0.16.

from typing import overload, Self

from effects import blocks
from google.api_core.operation import Operation
from google.cloud.run_v2.services.revisions.pagers import ListRevisionsPager

class RevisionsClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="google.cloud.run_v2.RevisionsAsyncClient.get_revision")
    def get_revision(self, request=..., *, name=..., retry=..., timeout=..., metadata=...): ...
    @blocks("sdk", instead="google.cloud.run_v2.RevisionsAsyncClient.list_revisions")
    def list_revisions(self, request=..., *, parent=..., **options) -> ListRevisionsPager: ...
    @blocks("sdk", instead="google.cloud.run_v2.RevisionsAsyncClient.delete_revision")
    def delete_revision(self, request=..., *, name=..., retry=..., **options) -> Operation: ...
