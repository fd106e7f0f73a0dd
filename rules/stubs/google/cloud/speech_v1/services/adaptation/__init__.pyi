# google-cloud-speech 2.41.

from google.cloud.speech_v1.services.adaptation.async_client import (
    AdaptationAsyncClient as AdaptationAsyncClient,
)
from google.cloud.speech_v1.services.adaptation.client import AdaptationClient as AdaptationClient
