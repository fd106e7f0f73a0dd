# anthropic 0.x: text completions. # check: until version 1

from typing import Literal, overload

from anthropic._streaming import AsyncStream, Stream
from effects import blocks

class Completions:  # check: until version 1
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.create")
    def create(
        self, *, model, prompt, max_tokens_to_sample, stream: Literal[True], **params,
    ) -> Stream: ...
    @overload
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.create")
    def create(self, *, model, prompt, max_tokens_to_sample, stream=..., **params): ...

class AsyncCompletions:  # check: until version 1
    @overload
    async def create(
        self, *, model, prompt, max_tokens_to_sample, stream: Literal[True], **params,
    ) -> AsyncStream: ...
    @overload
    async def create(self, *, model, prompt, max_tokens_to_sample, stream=..., **params): ...
