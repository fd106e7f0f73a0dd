# together 3.1: audio.voices.

from effects import blocks

class VoicesResource:
    @blocks("sdk", instead="together.AsyncTogether.audio.voices.list")
    def list(self, **options): ...

class AsyncVoicesResource:
    async def list(self, **options): ...
