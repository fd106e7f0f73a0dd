# groq 1.7: names of groq.resources.audio.

from groq.resources.audio.audio import Audio as Audio, AsyncAudio as AsyncAudio
from groq.resources.audio.speech import Speech as Speech, AsyncSpeech as AsyncSpeech
from groq.resources.audio.transcriptions import (
    Transcriptions as Transcriptions,
    AsyncTranscriptions as AsyncTranscriptions,
)
from groq.resources.audio.translations import (
    Translations as Translations,
    AsyncTranslations as AsyncTranslations,
)
