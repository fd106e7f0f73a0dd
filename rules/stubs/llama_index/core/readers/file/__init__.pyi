# llama_index.core.readers.file.
