# groq 1.7: audio.speech.

from effects import blocks
from groq._response import AsyncBinaryAPIResponse, BinaryAPIResponse

class Speech:
    @blocks("sdk", instead="groq.AsyncGroq.audio.speech.create")
    def create(self, *, input, model, voice, **options) -> BinaryAPIResponse: ...

class AsyncSpeech:
    async def create(self, *, input, model, voice, **options) -> AsyncBinaryAPIResponse: ...
