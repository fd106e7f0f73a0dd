# elevenlabs.text_to_speech.
