# elevenlabs 2.78: forced_alignment.

from effects import blocks

class ForcedAlignmentClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.forced_alignment.create")
    def create(self, *, file, text, request_options=...): ...

class AsyncForcedAlignmentClient:
    async def create(self, *, file, text, request_options=...): ...
