# elevenlabs.audio_isolation.
