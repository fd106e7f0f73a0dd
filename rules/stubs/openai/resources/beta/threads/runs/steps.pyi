# openai 3.51: beta.threads.runs.steps.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage

class Steps:
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.steps.retrieve")
    def retrieve(self, step_id, *, thread_id, run_id, include=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.steps.list")
    def list(self, run_id, *, thread_id, after=..., before=..., **options) -> SyncCursorPage: ...

class AsyncSteps:
    async def retrieve(self, step_id, *, thread_id, run_id, include=..., **options): ...
    def list(self, run_id, *, thread_id, **options) -> AsyncPaginator[AsyncCursorPage]: ...
