# together 3.1: audio.transcriptions.

from effects import blocks

class TranscriptionsResource:
    @blocks("sdk", instead="together.AsyncTogether.audio.transcriptions.create")
    def create(self, *, file, diarize=..., language=..., max_speakers=..., **options): ...

class AsyncTranscriptionsResource:
    async def create(self, *, file, diarize=..., language=..., max_speakers=..., **options): ...
