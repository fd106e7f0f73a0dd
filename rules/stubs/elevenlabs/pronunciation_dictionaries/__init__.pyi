# elevenlabs.pronunciation_dictionaries.
