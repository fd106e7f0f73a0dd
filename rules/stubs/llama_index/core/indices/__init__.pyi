# llama_index.core.indices.
