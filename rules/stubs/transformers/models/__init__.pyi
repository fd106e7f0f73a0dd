# transformers.models.
