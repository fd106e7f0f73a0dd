# elevenlabs.studio.
