# elevenlabs.usage.
