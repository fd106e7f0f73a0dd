# transformers.generation.
