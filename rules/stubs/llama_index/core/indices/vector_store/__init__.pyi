# llama_index.core.indices.vector_store.
