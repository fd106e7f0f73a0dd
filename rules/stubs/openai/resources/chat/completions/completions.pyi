# openai 3.51: chat.completions.completions.

from typing import Literal, overload

from effects import blocks
from openai._base_client import AsyncPaginator
from openai._response import AsyncResponseContextManager, ResponseContextManager
from openai._streaming import AsyncStream, Stream
from openai.lib.streaming.chat._completions import (
    AsyncChatCompletionStreamManager,
    ChatCompletionStreamManager,
)
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.resources.chat.completions.messages import AsyncMessages, Messages

class Completions:
    with_raw_response: Completions
    with_streaming_response: CompletionsWithStreamingResponse
    messages: Messages
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.parse")
    def parse(self, *, messages, model, audio=..., response_format=..., **options): ...
    def stream(
        self, *, messages, model, audio=..., response_format=..., **options,
    ) -> ChatCompletionStreamManager: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.create")
    def create(self, *, messages, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.create")
    def create(self, *, messages, model, stream=..., **params): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.retrieve")
    def retrieve(self, completion_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.update")
    def update(self, completion_id, *, metadata, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.list")
    def list(
        self, *, after=..., limit=..., metadata=..., model=..., order=..., **options,
    ) -> SyncCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.delete")
    def delete(self, completion_id, **options): ...

class CompletionsWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...
    def retrieve(self, *args, **params) -> ResponseContextManager: ...

class AsyncCompletions:
    with_raw_response: AsyncCompletions
    with_streaming_response: AsyncCompletionsWithStreamingResponse
    messages: AsyncMessages
    async def parse(self, *, messages, model, audio=..., response_format=..., **options): ...
    def stream(
        self, *, messages, model, audio=..., response_format=..., **options,
    ) -> AsyncChatCompletionStreamManager: ...
    @overload
    async def create(self, *, messages, model, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, messages, model, stream=..., **params): ...
    async def retrieve(self, completion_id, **options): ...
    async def update(self, completion_id, *, metadata, **options): ...
    def list(
        self, *, after=..., limit=..., metadata=..., model=..., order=..., **options,
    ) -> AsyncPaginator[AsyncCursorPage]: ...
    async def delete(self, completion_id, **options): ...

class AsyncCompletionsWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
    def retrieve(self, *args, **params) -> AsyncResponseContextManager: ...
