# elevenlabs.forced_alignment.
