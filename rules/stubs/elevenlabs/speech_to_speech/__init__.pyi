# elevenlabs.speech_to_speech.
