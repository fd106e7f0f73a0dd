# elevenlabs.music.
