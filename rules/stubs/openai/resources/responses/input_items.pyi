# openai 3.51: responses.input_items.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage

class InputItems:
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.input_items.list")
    def list(self, response_id, *, after=..., include=..., **options) -> SyncCursorPage: ...

class AsyncInputItems:
    def list(self, response_id, *, after=..., **options) -> AsyncPaginator[AsyncCursorPage]: ...
