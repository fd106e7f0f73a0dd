# faster-whisper: speech to text.

from faster_whisper.transcribe import WhisperModel as WhisperModel
