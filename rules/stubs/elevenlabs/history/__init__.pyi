# elevenlabs.history.
