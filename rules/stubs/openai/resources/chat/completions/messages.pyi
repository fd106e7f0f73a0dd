# openai 3.51: chat.completions.messages.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import AsyncCursorPage, SyncCursorPage

class Messages:
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.messages.list")
    def list(self, completion_id, *, after=..., limit=..., **options) -> SyncCursorPage: ...

class AsyncMessages:
    def list(self, completion_id, *, after=..., **options) -> AsyncPaginator[AsyncCursorPage]: ...
