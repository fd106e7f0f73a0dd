# groq 1.7: audio.transcriptions.

from effects import blocks

class Transcriptions:
    with_raw_response: Transcriptions
    @blocks("sdk", instead="groq.AsyncGroq.audio.transcriptions.create")
    def create(self, *, model, file=..., language=..., prompt=..., **options): ...

class AsyncTranscriptions:
    with_raw_response: AsyncTranscriptions
    async def create(self, *, model, file=..., language=..., prompt=..., **options): ...
