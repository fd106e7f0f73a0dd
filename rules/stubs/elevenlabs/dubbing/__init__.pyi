# elevenlabs.dubbing.
