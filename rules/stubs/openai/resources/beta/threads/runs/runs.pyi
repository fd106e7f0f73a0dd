# openai 3.51: beta.threads.runs.runs.

from typing import Literal, overload

from effects import blocks
from openai._base_client import AsyncPaginator
from openai._streaming import AsyncStream, Stream
from openai.lib.streaming._assistants import AssistantStreamManager, AsyncAssistantStreamManager
from openai.pagination import AsyncCursorPage, SyncCursorPage
from openai.resources.beta.threads.runs.steps import AsyncSteps, Steps

class Runs:
    steps: Steps
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.create_and_poll")
    def create_and_poll(self, *, assistant_id, include=..., thread_id, **options): ...
    def create_and_stream(
        self, *, assistant_id, additional_instructions=..., thread_id, **options,
    ) -> AssistantStreamManager: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.poll")
    def poll(
        self, run_id, thread_id, extra_headers=..., extra_query=..., extra_body=..., timeout=...,
        poll_interval_ms=...,
    ): ...
    def stream(
        self, *, assistant_id, include=..., thread_id, **options,
    ) -> AssistantStreamManager: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.submit_tool_outputs_and_poll")
    def submit_tool_outputs_and_poll(
        self, *, tool_outputs, run_id, thread_id, poll_interval_ms=..., **options,
    ): ...
    def submit_tool_outputs_stream(
        self, *, tool_outputs, run_id, thread_id, event_handler=..., **options,
    ) -> AssistantStreamManager: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.create")
    def create(self, thread_id, *, assistant_id, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.create")
    def create(self, thread_id, *, assistant_id, stream=..., **params): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.retrieve")
    def retrieve(self, run_id, *, thread_id, **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.update")
    def update(self, run_id, *, thread_id, metadata=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.list")
    def list(
        self, thread_id, *, after=..., before=..., limit=..., order=..., **options,
    ) -> SyncCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.cancel")
    def cancel(self, run_id, *, thread_id, **options): ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.submit_tool_outputs")
    def submit_tool_outputs(
        self, run_id, *, thread_id, tool_outputs, stream: Literal[True], **params,
    ) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.beta.threads.runs.submit_tool_outputs")
    def submit_tool_outputs(self, run_id, *, thread_id, tool_outputs, stream=..., **params): ...

class AsyncRuns:
    steps: AsyncSteps
    async def create_and_poll(self, *, assistant_id, include=..., thread_id, **options): ...
    def create_and_stream(
        self, *, assistant_id, additional_instructions=..., thread_id, **options,
    ) -> AsyncAssistantStreamManager: ...
    async def poll(
        self, run_id, thread_id, extra_headers=..., extra_query=..., extra_body=..., timeout=...,
        poll_interval_ms=...,
    ): ...
    def stream(
        self, *, assistant_id, include=..., thread_id, **options,
    ) -> AsyncAssistantStreamManager: ...
    async def submit_tool_outputs_and_poll(
        self, *, tool_outputs, run_id, thread_id, poll_interval_ms=..., **options,
    ): ...
    def submit_tool_outputs_stream(
        self, *, tool_outputs, run_id, thread_id, event_handler=..., **options,
    ) -> AsyncAssistantStreamManager: ...
    @overload
    async def create(
        self, thread_id, *, assistant_id, stream: Literal[True], **params,
    ) -> AsyncStream: ...
    @overload
    async def create(self, thread_id, *, assistant_id, stream=..., **params): ...
    async def retrieve(self, run_id, *, thread_id, **options): ...
    async def update(self, run_id, *, thread_id, metadata=..., **options): ...
    def list(
        self, thread_id, *, after=..., before=..., limit=..., order=..., **options,
    ) -> AsyncPaginator[AsyncCursorPage]: ...
    async def cancel(self, run_id, *, thread_id, **options): ...
    @overload
    async def submit_tool_outputs(
        self, run_id, *, thread_id, tool_outputs, stream: Literal[True], **params,
    ) -> AsyncStream: ...
    @overload
    async def submit_tool_outputs(
        self, run_id, *, thread_id, tool_outputs, stream=..., **params,
    ): ...
