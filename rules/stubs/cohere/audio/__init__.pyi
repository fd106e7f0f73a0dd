# cohere.audio.
