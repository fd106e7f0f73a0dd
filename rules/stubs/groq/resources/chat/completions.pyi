# groq 1.7: chat.completions.

from typing import Literal, overload

from effects import blocks
from groq._response import AsyncResponseContextManager, ResponseContextManager
from groq._streaming import AsyncStream, Stream

class Completions:
    with_raw_response: Completions
    with_streaming_response: CompletionsWithStreamingResponse
    @overload
    @blocks("sdk", instead="groq.AsyncGroq.chat.completions.create")
    def create(self, *, messages, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="groq.AsyncGroq.chat.completions.create")
    def create(self, *, messages, model, stream=..., **params): ...

class CompletionsWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...

class AsyncCompletions:
    with_raw_response: AsyncCompletions
    with_streaming_response: AsyncCompletionsWithStreamingResponse
    @overload
    async def create(self, *, messages, model, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, messages, model, stream=..., **params): ...

class AsyncCompletionsWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
