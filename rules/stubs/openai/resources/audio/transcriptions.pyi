# openai 3.51: audio.transcriptions.

from typing import Literal, overload

from effects import blocks
from openai._streaming import AsyncStream, Stream

class Transcriptions:
    with_raw_response: Transcriptions
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.transcriptions.create")
    def create(self, *, file, model, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.transcriptions.create")
    def create(self, *, file, model, stream=..., **params): ...

class AsyncTranscriptions:
    with_raw_response: AsyncTranscriptions
    @overload
    async def create(self, *, file, model, stream: Literal[True], **params) -> AsyncStream: ...
    @overload
    async def create(self, *, file, model, stream=..., **params): ...
