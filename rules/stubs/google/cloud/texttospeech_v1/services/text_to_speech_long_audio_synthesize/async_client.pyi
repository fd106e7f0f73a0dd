# google-cloud-texttospeech 2.38.

from typing import overload, Self

from effects import blocks
from google.api_core.operation_async import AsyncOperation

class TextToSpeechLongAudioSynthesizeAsyncClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def synthesize_long_audio(self, request=..., **options) -> AsyncOperation: ...
