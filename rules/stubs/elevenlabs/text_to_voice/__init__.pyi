# elevenlabs.text_to_voice.
