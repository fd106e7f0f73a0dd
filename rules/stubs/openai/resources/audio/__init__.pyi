# openai 3.51: names of openai.resources.audio.

from openai.resources.audio.audio import Audio as Audio, AsyncAudio as AsyncAudio
from openai.resources.audio.speech import (
    Speech as Speech,
    SpeechWithStreamingResponse as SpeechWithStreamingResponse,
    AsyncSpeech as AsyncSpeech,
    AsyncSpeechWithStreamingResponse as AsyncSpeechWithStreamingResponse,
)
from openai.resources.audio.transcriptions import (
    Transcriptions as Transcriptions,
    AsyncTranscriptions as AsyncTranscriptions,
)
from openai.resources.audio.translations import (
    Translations as Translations,
    AsyncTranslations as AsyncTranslations,
)
from openai.resources.audio.voice_consents import (
    VoiceConsents as VoiceConsents,
    AsyncVoiceConsents as AsyncVoiceConsents,
)
from openai.resources.audio.voices import Voices as Voices, AsyncVoices as AsyncVoices
