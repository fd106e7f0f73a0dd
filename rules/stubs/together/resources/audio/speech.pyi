# together 3.1: audio.speech.

from typing import Literal, overload

from effects import blocks
from together._response import AsyncBinaryAPIResponse, BinaryAPIResponse
from together._streaming import AsyncStream, Stream

class SpeechResource:
    @overload
    @blocks("sdk", instead="together.AsyncTogether.audio.speech.create")
    def create(self, *, input, model, voice, stream: Literal[True], **params) -> Stream: ...
    @overload
    @blocks("sdk", instead="together.AsyncTogether.audio.speech.create")
    def create(self, *, input, model, voice, stream=..., **params) -> BinaryAPIResponse: ...

class AsyncSpeechResource:
    @overload
    async def create(
        self, *, input, model, voice, stream: Literal[True], **params,
    ) -> AsyncStream: ...
    @overload
    async def create(
        self, *, input, model, voice, stream=..., **params,
    ) -> AsyncBinaryAPIResponse: ...
