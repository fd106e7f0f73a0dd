# anthropic 2.10: beta.messages.messages.

from typing import Literal, overload

from anthropic._response import AsyncResponseContextManager, ResponseContextManager
from anthropic._streaming import AsyncStream, Stream
from anthropic.lib.streaming._beta_messages import (
    BetaAsyncMessageStreamManager,
    BetaMessageStreamManager,
)
from anthropic.lib.tools._beta_runner import BetaAsyncToolRunner, BetaToolRunner
from anthropic.resources.beta.messages.batches import AsyncBatches, Batches
from effects import blocks

class Messages:
    with_raw_response: Messages
    with_streaming_response: MessagesWithStreamingResponse
    batches: Batches
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.messages.create")
    def create(self, *, max_tokens, messages, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.messages.create")
    def create(self, *, max_tokens, messages, model, stream=..., **params): ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.messages.parse")
    def parse(self, *, max_tokens, messages, model, billing_policy=..., **options): ...
    def tool_runner(self, *, max_tokens, messages, model, tools, **options) -> BetaToolRunner: ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.messages.thread")
    def thread(self, *, max_tokens, model, messages=..., tools=..., **params): ...
    def stream(self, *, max_tokens, messages, model, **options) -> BetaMessageStreamManager: ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.beta.messages.count_tokens")
    def count_tokens(self, *, messages, model, billing_policy=..., **options): ...

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
    async def parse(self, *, max_tokens, messages, model, billing_policy=..., **options): ...
    def tool_runner(
        self, *, max_tokens, messages, model, tools, **options,
    ) -> BetaAsyncToolRunner: ...
    def thread(self, *, max_tokens, model, messages=..., tools=..., **params): ...
    def stream(
        self, *, max_tokens, messages, model, **options,
    ) -> BetaAsyncMessageStreamManager: ...
    async def count_tokens(self, *, messages, model, billing_policy=..., **options): ...

class AsyncMessagesWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
