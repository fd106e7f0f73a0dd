# cohere.datasets.
