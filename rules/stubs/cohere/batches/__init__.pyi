# cohere.batches.
