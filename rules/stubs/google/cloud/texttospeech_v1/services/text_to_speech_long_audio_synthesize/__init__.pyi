# google-cloud-texttospeech 2.38.

from google.cloud.texttospeech_v1.services.text_to_speech_long_audio_synthesize.async_client import (
    TextToSpeechLongAudioSynthesizeAsyncClient as TextToSpeechLongAudioSynthesizeAsyncClient,
)
from google.cloud.texttospeech_v1.services.text_to_speech_long_audio_synthesize.client import (
    TextToSpeechLongAudioSynthesizeClient as TextToSpeechLongAudioSynthesizeClient,
)
