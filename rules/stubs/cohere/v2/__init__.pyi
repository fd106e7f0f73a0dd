# cohere.v2.
