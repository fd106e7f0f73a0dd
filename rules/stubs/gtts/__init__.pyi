# gTTS 2.5.

from gtts.tts import gTTS as gTTS
