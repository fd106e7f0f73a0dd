# openai-whisper: models.

from effects import blocks

class Whisper:
    @blocks("cpu")
    def transcribe(self, audio, **options): ...
    @blocks("cpu")
    def decode(self, mel, options=..., **kwargs): ...
    @blocks("cpu")
    def detect_language(self, mel, tokenizer=...): ...
