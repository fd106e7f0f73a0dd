# together 3.1: audio.audio.

from together.resources.audio.speech import AsyncSpeechResource, SpeechResource
from together.resources.audio.transcriptions import (
    AsyncTranscriptionsResource,
    TranscriptionsResource,
)
from together.resources.audio.translations import AsyncTranslationsResource, TranslationsResource
from together.resources.audio.voices import AsyncVoicesResource, VoicesResource

class AudioResource:
    speech: SpeechResource
    voices: VoicesResource
    transcriptions: TranscriptionsResource
    translations: TranslationsResource

class AsyncAudioResource:
    speech: AsyncSpeechResource
    voices: AsyncVoicesResource
    transcriptions: AsyncTranscriptionsResource
    translations: AsyncTranslationsResource
