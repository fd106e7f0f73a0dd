# elevenlabs.models.
