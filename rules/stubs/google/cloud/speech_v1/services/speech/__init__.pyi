# google-cloud-speech 2.41.

from google.cloud.speech_v1.services.speech.async_client import (
    SpeechAsyncClient as SpeechAsyncClient,
)
from google.cloud.speech_v1.services.speech.client import SpeechClient as SpeechClient
