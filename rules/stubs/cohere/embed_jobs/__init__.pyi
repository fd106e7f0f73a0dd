# cohere.embed_jobs.
