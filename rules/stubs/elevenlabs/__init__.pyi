# elevenlabs 2.78.

from elevenlabs.client import AsyncElevenLabs as AsyncElevenLabs, ElevenLabs as ElevenLabs
from elevenlabs.play import play as play, save as save, stream as stream  # check: loaded at the first use
