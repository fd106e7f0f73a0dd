# groq 1.7: audio.audio.

from groq.resources.audio.speech import AsyncSpeech, Speech
from groq.resources.audio.transcriptions import AsyncTranscriptions, Transcriptions
from groq.resources.audio.translations import AsyncTranslations, Translations

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    translations: Translations

class AsyncAudio:
    speech: AsyncSpeech
    transcriptions: AsyncTranscriptions
    translations: AsyncTranslations
