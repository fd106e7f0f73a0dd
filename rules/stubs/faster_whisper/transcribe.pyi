# faster-whisper: segments are computed while iterating.

from typing import Any, Self

from effects import blocks, named

@named("faster_whisper.WhisperModel.transcribe")
class _Segments:
    @blocks("cpu")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class WhisperModel:
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def __init__(self, model_size_or_path, *args, **options) -> None: ...
    @blocks("cpu")
    def transcribe(self, audio, *args, **options) -> tuple[_Segments, Any]: ...
    @blocks("cpu")
    def detect_language(self, audio=..., **options): ...
