# openai 3.51: completions.

from typing import Literal, overload

from effects import blocks
from openai._streaming import AsyncStream, Stream

class Completions:
    with_raw_response: Completions
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.completions.create")
    def create(self, *, model, prompt, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.completions.create")
    def create(self, *, model, prompt, stream=..., **params): ...

class AsyncCompletions:
    with_raw_response: AsyncCompletions
    @overload
    async def create(self, *, model, prompt, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, model, prompt, stream=..., **params): ...
