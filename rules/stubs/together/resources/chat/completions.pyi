# together 3.1: chat.completions.

from typing import Literal, overload

from effects import blocks
from together._response import AsyncResponseContextManager, ResponseContextManager
from together._streaming import AsyncStream, Stream

class CompletionsResource:
    with_raw_response: CompletionsResource
    with_streaming_response: CompletionsResourceWithStreamingResponse
    @overload
    @blocks("sdk", instead="together.AsyncTogether.chat.completions.create")
    def create(self, *, messages, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="together.AsyncTogether.chat.completions.create")
    def create(self, *, messages, model, stream=..., **params): ...

class CompletionsResourceWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...

class AsyncCompletionsResource:
    with_raw_response: AsyncCompletionsResource
    with_streaming_response: AsyncCompletionsResourceWithStreamingResponse
    @overload
    async def create(self, *, messages, model, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, messages, model, stream=..., **params): ...

class AsyncCompletionsResourceWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
