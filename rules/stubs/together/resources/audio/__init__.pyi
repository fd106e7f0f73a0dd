# together 3.1: names of together.resources.audio.

from together.resources.audio.audio import (
    AudioResource as AudioResource,
    AsyncAudioResource as AsyncAudioResource,
)
from together.resources.audio.speech import (
    SpeechResource as SpeechResource,
    AsyncSpeechResource as AsyncSpeechResource,
)
from together.resources.audio.transcriptions import (
    TranscriptionsResource as TranscriptionsResource,
    AsyncTranscriptionsResource as AsyncTranscriptionsResource,
)
from together.resources.audio.translations import (
    TranslationsResource as TranslationsResource,
    AsyncTranslationsResource as AsyncTranslationsResource,
)
from together.resources.audio.voices import (
    VoicesResource as VoicesResource,
    AsyncVoicesResource as AsyncVoicesResource,
)
