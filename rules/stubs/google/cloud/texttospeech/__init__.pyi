# google-cloud-texttospeech 2.38.

from google.cloud.texttospeech_v1.services.text_to_speech.async_client import (
    TextToSpeechAsyncClient as TextToSpeechAsyncClient,
)
from google.cloud.texttospeech_v1.services.text_to_speech.client import (
    TextToSpeechClient as TextToSpeechClient,
)
from google.cloud.texttospeech_v1.services.text_to_speech_long_audio_synthesize.async_client import (
    TextToSpeechLongAudioSynthesizeAsyncClient as TextToSpeechLongAudioSynthesizeAsyncClient,
)
from google.cloud.texttospeech_v1.services.text_to_speech_long_audio_synthesize.client import (
    TextToSpeechLongAudioSynthesizeClient as TextToSpeechLongAudioSynthesizeClient,
)
