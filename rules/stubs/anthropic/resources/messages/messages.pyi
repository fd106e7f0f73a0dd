# anthropic 2.10: messages.messages.

from typing import Literal, overload

from anthropic._response import AsyncResponseContextManager, ResponseContextManager
from anthropic._streaming import AsyncStream, Stream
from anthropic.lib.streaming._messages import AsyncMessageStreamManager, MessageStreamManager
from anthropic.resources.messages.batches import AsyncBatches, Batches
from effects import blocks

class Messages:
    with_raw_response: Messages
    with_streaming_response: MessagesWithStreamingResponse
    batches: Batches
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.create")
    def create(self, *, max_tokens, messages, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.create")
    def create(self, *, max_tokens, messages, model, stream=..., **params): ...
    def stream(self, *, max_tokens, messages, model, **options) -> MessageStreamManager: ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.parse")
    def parse(self, *, max_tokens, messages, model, diagnostics=..., **options): ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.count_tokens")
    def count_tokens(self, *, messages, model, cache_control=..., **options): ...

class MessagesWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...

class AsyncMessages:
    with_raw_response: AsyncMessages
    with_streaming_response: AsyncMessagesWithStreamingResponse
    batches: AsyncBatches
    @overload
    async def create(
        self, *, max_tokens, messages, model, stream: Literal[True], **params,
    ) -> AsyncStream: ...
    @overload
    async def create(self, *, max_tokens, messages, model, stream=..., **params): ...
    def stream(self, *, max_tokens, messages, model, **options) -> AsyncMessageStreamManager: ...
    async def parse(self, *, max_tokens, messages, model, diagnostics=..., **options): ...
    async def count_tokens(self, *, messages, model, cache_control=..., **options): ...

class AsyncMessagesWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
