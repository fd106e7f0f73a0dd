# google-cloud-texttospeech 2.38.

from typing import overload, Self

from effects import blocks
from google.api_core.operation import Operation

class TextToSpeechLongAudioSynthesizeClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("sdk", instead="google.cloud.texttospeech_v1.TextToSpeechLongAudioSynthesizeAsyncClient.synthesize_long_audio")
    def synthesize_long_audio(self, request=..., *, retry=..., **options) -> Operation: ...
