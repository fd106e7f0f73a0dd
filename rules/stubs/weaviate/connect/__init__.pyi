# weaviate-client 4.23: connecting.
