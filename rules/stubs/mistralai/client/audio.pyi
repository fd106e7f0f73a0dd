# mistralai 3.7.

from mistralai.client.audio_agents import AudioAgents
from mistralai.client.audio_sessions import AudioSessions
from mistralai.client.speech import Speech
from mistralai.client.transcriptions import Transcriptions
from mistralai.client.voices import Voices

class Audio:
    speech: Speech
    transcriptions: Transcriptions
    voices: Voices
    sessions: AudioSessions
    agents: AudioAgents
