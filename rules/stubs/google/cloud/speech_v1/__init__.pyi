# google-cloud-speech 2.41.

from typing import Any, Self

from effects import blocks, named
from google.cloud.speech_v1.services.adaptation.async_client import (
    AdaptationAsyncClient as AdaptationAsyncClient,
)
from google.cloud.speech_v1.services.adaptation.client import AdaptationClient as AdaptationClient
from google.cloud.speech_v1.services.speech.async_client import (
    SpeechAsyncClient as SpeechAsyncClient,
)
from google.cloud.speech_v1.services.speech.client import SpeechClient as _Client

@named("google.cloud.speech_v1.SpeechClient.streaming_recognize")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class SpeechClient(_Client):
    @blocks("sdk", instead="google.cloud.speech_v1.SpeechAsyncClient.streaming_recognize")
    def streaming_recognize(self, config=..., requests=..., **options) -> _Steps: ...
