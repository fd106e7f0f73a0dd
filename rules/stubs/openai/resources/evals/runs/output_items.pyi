# openai 3.51: evals.runs.output_items.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage

class OutputItems:
    @blocks("sdk", instead="openai.AsyncOpenAI.evals.runs.output_items.retrieve")
    def retrieve(self, output_item_id, *, eval_id, run_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.evals.runs.output_items.list")
    def list(self, run_id, *, eval_id, after=..., limit=..., **options) -> SyncCursorPage: ...

class AsyncOutputItems:
    async def retrieve(self, output_item_id, *, eval_id, run_id, **options): ...
    def list(self, run_id, *, eval_id, after=..., **options) -> AsyncPaginator[AsyncCursorPage]: ...
