# elevenlabs.text_to_sound_effects.
