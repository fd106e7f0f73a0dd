# elevenlabs 2.78: what all clients do.

from elevenlabs.audio_isolation.client import AsyncAudioIsolationClient, AudioIsolationClient
from elevenlabs.dubbing.client import AsyncDubbingClient, DubbingClient
from elevenlabs.forced_alignment.client import AsyncForcedAlignmentClient, ForcedAlignmentClient
from elevenlabs.history.client import AsyncHistoryClient, HistoryClient
from elevenlabs.models.client import AsyncModelsClient, ModelsClient
from elevenlabs.music.client import AsyncMusicClient, MusicClient
from elevenlabs.pronunciation_dictionaries.client import (
    AsyncPronunciationDictionariesClient,
    PronunciationDictionariesClient,
)
from elevenlabs.samples.client import AsyncSamplesClient, SamplesClient
from elevenlabs.speech_to_speech.client import AsyncSpeechToSpeechClient, SpeechToSpeechClient
from elevenlabs.speech_to_text.client import AsyncSpeechToTextClient, SpeechToTextClient
from elevenlabs.studio.client import AsyncStudioClient, StudioClient
from elevenlabs.text_to_dialogue.client import AsyncTextToDialogueClient, TextToDialogueClient
from elevenlabs.text_to_sound_effects.client import (
    AsyncTextToSoundEffectsClient,
    TextToSoundEffectsClient,
)
from elevenlabs.text_to_speech.client import AsyncTextToSpeechClient, TextToSpeechClient
from elevenlabs.text_to_voice.client import AsyncTextToVoiceClient, TextToVoiceClient
from elevenlabs.usage.client import AsyncUsageClient, UsageClient
from elevenlabs.user.client import AsyncUserClient, UserClient
from elevenlabs.voices.client import AsyncVoicesClient, VoicesClient

class BaseElevenLabs:
    history: HistoryClient
    text_to_sound_effects: TextToSoundEffectsClient
    audio_isolation: AudioIsolationClient
    samples: SamplesClient
    text_to_speech: TextToSpeechClient
    text_to_dialogue: TextToDialogueClient
    speech_to_speech: SpeechToSpeechClient
    text_to_voice: TextToVoiceClient
    user: UserClient
    voices: VoicesClient
    studio: StudioClient
    dubbing: DubbingClient
    models: ModelsClient
    usage: UsageClient
    pronunciation_dictionaries: PronunciationDictionariesClient
    speech_to_text: SpeechToTextClient
    forced_alignment: ForcedAlignmentClient
    music: MusicClient

class AsyncBaseElevenLabs:
    history: AsyncHistoryClient
    text_to_sound_effects: AsyncTextToSoundEffectsClient
    audio_isolation: AsyncAudioIsolationClient
    samples: AsyncSamplesClient
    text_to_speech: AsyncTextToSpeechClient
    text_to_dialogue: AsyncTextToDialogueClient
    speech_to_speech: AsyncSpeechToSpeechClient
    text_to_voice: AsyncTextToVoiceClient
    user: AsyncUserClient
    voices: AsyncVoicesClient
    studio: AsyncStudioClient
    dubbing: AsyncDubbingClient
    models: AsyncModelsClient
    usage: AsyncUsageClient
    pronunciation_dictionaries: AsyncPronunciationDictionariesClient
    speech_to_text: AsyncSpeechToTextClient
    forced_alignment: AsyncForcedAlignmentClient
    music: AsyncMusicClient
