# elevenlabs 2.78: models.

from effects import blocks

class ModelsClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.models.list")
    def list(self, *, request_options=...): ...

class AsyncModelsClient:
    async def list(self, *, request_options=...): ...
