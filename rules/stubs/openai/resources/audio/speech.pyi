# openai 3.51: audio.speech.

from effects import blocks
from openai._legacy_response import HttpxBinaryResponseContent
from openai._response import AsyncResponseContextManager, ResponseContextManager

class Speech:
    with_raw_response: Speech
    with_streaming_response: SpeechWithStreamingResponse
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.speech.create")
    def create(self, *, input, model, voice, **options) -> HttpxBinaryResponseContent: ...

class SpeechWithStreamingResponse:
    def create(self, *args, **params) -> ResponseContextManager: ...

class AsyncSpeech:
    with_raw_response: AsyncSpeech
    with_streaming_response: AsyncSpeechWithStreamingResponse
    async def create(self, *, input, model, voice, **options) -> HttpxBinaryResponseContent: ...

class AsyncSpeechWithStreamingResponse:
    def create(self, *args, **params) -> AsyncResponseContextManager: ...
