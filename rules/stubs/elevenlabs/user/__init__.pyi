# elevenlabs.user.
