# openai 3.51: audio.audio.

from openai.resources.audio.speech import AsyncSpeech, Speech
from openai.resources.audio.transcriptions import AsyncTranscriptions, Transcriptions
from openai.resources.audio.translations import AsyncTranslations, Translations
from openai.resources.audio.voice_consents import AsyncVoiceConsents, VoiceConsents
from openai.resources.audio.voices import AsyncVoices, Voices

class Audio:
    transcriptions: Transcriptions
    translations: Translations
    speech: Speech
    voices: Voices
    voice_consents: VoiceConsents

class AsyncAudio:
    transcriptions: AsyncTranscriptions
    translations: AsyncTranslations
    speech: AsyncSpeech
    voices: AsyncVoices
    voice_consents: AsyncVoiceConsents
