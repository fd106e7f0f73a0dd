# elevenlabs 2.78: speech_to_text.

from effects import blocks

class SpeechToTextClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.speech_to_text.convert")
    def convert(self, *, model_id, token=..., enable_logging=..., file=..., **options): ...

class AsyncSpeechToTextClient:
    async def convert(self, *, model_id, token=..., enable_logging=..., file=..., **options): ...
