# elevenlabs.voices.
