# elevenlabs 2.78: studio.

from effects import blocks

class StudioClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.studio.create_podcast")
    def create_podcast(self, *, model_id, mode, source, safety_identifier=..., **options): ...

class AsyncStudioClient:
    async def create_podcast(self, *, model_id, mode, source, safety_identifier=..., **options): ...
