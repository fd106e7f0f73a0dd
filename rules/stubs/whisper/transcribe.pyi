# openai-whisper: speech to text.

from effects import blocks

@blocks("cpu")
def transcribe(model, audio, **options): ...
