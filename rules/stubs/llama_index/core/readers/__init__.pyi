# llama_index.core.readers.
