# elevenlabs.text_to_dialogue.
