# weaviate-client 4.23.
