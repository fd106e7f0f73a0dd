# openai 3.51: images.

from typing import Literal, overload

from effects import blocks
from openai._streaming import AsyncStream, Stream

class Images:
    with_raw_response: Images
    @blocks("sdk", instead="openai.AsyncOpenAI.images.create_variation")
    def create_variation(self, *, image, model=..., n=..., response_format=..., **options): ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.images.edit")
    def edit(self, *, image, prompt, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.images.edit")
    def edit(self, *, image, prompt, stream=..., **params): ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.images.generate")
    def generate(self, *, prompt, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.images.generate")
    def generate(self, *, prompt, stream=..., **params): ...

class AsyncImages:
    with_raw_response: AsyncImages
    async def create_variation(self, *, image, model=..., n=..., **options): ...
    @overload
    async def edit(self, *, image, prompt, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def edit(self, *, image, prompt, stream=..., **params): ...
    @overload
    async def generate(self, *, prompt, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def generate(self, *, prompt, stream=..., **params): ...
