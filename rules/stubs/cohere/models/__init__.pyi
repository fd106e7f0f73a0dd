# cohere.models.
