# elevenlabs 2.78: samples.

from effects import blocks

class SamplesClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.samples.delete")
    def delete(self, voice_id, sample_id, *, request_options=...): ...

class AsyncSamplesClient:
    async def delete(self, voice_id, sample_id, *, request_options=...): ...
