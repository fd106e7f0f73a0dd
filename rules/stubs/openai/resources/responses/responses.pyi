# openai 3.51: responses.responses.

from typing import Literal, overload

from effects import blocks
from openai._response import AsyncResponseContextManager, ResponseContextManager
from openai._streaming import AsyncStream, Stream
from openai.lib.streaming.responses._responses import (
    AsyncResponseStreamManager,
    ResponseStreamManager,
)
from openai.resources.responses.input_items import AsyncInputItems, InputItems
from openai.resources.responses.input_tokens import AsyncInputTokens, InputTokens

class Responses:
    with_raw_response: Responses
    with_streaming_response: ResponsesWithStreamingResponse
    input_items: InputItems
    input_tokens: InputTokens
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.parse")
    def parse(self, *, text_format=..., parse_as=..., access_programs=..., **options): ...
    def stream(
        self, *, response_id=..., input=..., model=..., access_programs=..., **options,
    ) -> ResponseStreamManager: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.create")
    def create(self, *, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.create")
    def create(self, *, stream=..., **params): ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.retrieve")
    def retrieve(self, response_id, *, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.retrieve")
    def retrieve(self, response_id, *, stream=..., **params): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.delete")
    def delete(self, response_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.cancel")
    def cancel(self, response_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.compact")
    def compact(self, *, model, image=..., input=..., instructions=..., **options): ...

class ResponsesWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...  # check: an attribute
    def retrieve(self, *args, **params) -> ResponseContextManager: ...  # check: an attribute

class AsyncResponses:
    with_raw_response: AsyncResponses
    with_streaming_response: AsyncResponsesWithStreamingResponse
    input_items: AsyncInputItems
    input_tokens: AsyncInputTokens
    async def parse(self, *, text_format=..., parse_as=..., access_programs=..., **options): ...
    def stream(
        self, *, response_id=..., input=..., model=..., access_programs=..., **options,
    ) -> AsyncResponseStreamManager: ...
    @overload
    async def create(self, *, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, stream=..., **params): ...
    @overload
    async def retrieve(self, response_id, *, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def retrieve(self, response_id, *, stream=..., **params): ...
    async def delete(self, response_id, **options): ...
    async def cancel(self, response_id, **options): ...
    async def compact(self, *, model, image=..., input=..., instructions=..., **options): ...

class AsyncResponsesWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...  # check: an attribute
    def retrieve(self, *args, **params) -> AsyncResponseContextManager: ...  # check: an attribute
