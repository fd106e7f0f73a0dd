# openai 3.51: fine_tuning.jobs.checkpoints.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage

class Checkpoints:
    @blocks("sdk", instead="openai.AsyncOpenAI.fine_tuning.jobs.checkpoints.list")
    def list(self, fine_tuning_job_id, *, after=..., limit=..., **options) -> SyncCursorPage: ...

class AsyncCheckpoints:
    def list(self, fine_tuning_job_id, **options) -> AsyncPaginator[AsyncCursorPage]: ...
