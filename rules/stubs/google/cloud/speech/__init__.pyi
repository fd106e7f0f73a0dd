# google-cloud-speech 2.41.

from google.cloud.speech_v1 import AdaptationAsyncClient as AdaptationAsyncClient
from google.cloud.speech_v1 import AdaptationClient as AdaptationClient
from google.cloud.speech_v1 import SpeechAsyncClient as SpeechAsyncClient
from google.cloud.speech_v1 import SpeechClient as SpeechClient
