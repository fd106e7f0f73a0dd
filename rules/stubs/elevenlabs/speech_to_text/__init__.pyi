# elevenlabs.speech_to_text.
