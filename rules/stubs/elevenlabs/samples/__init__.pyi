# elevenlabs.samples.
