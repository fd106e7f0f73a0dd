# llama_index.
