# openai-whisper: speech to text.

from effects import blocks
from whisper.audio import load_audio as load_audio
from whisper.model import Whisper as Whisper
from whisper.transcribe import transcribe as transcribe

@blocks("file", note="It reads the model, and downloads it where it is not here.")
def load_model(name, device=..., download_root=..., in_memory=...) -> Whisper: ...
