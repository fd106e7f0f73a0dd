# together 3.1: completions.

from typing import Literal, overload

from effects import blocks
from together._streaming import AsyncStream, Stream

class CompletionsResource:
    @overload
    @blocks("sdk", instead="together.AsyncTogether.completions.create")
    def create(self, *, model, prompt, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="together.AsyncTogether.completions.create")
    def create(self, *, model, prompt, stream=..., **params): ...

class AsyncCompletionsResource:
    @overload
    async def create(self, *, model, prompt, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, model, prompt, stream=..., **params): ...
