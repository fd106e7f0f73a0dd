# llama-index-core: from its documentation.

from llama_index.core.indices.vector_store.base import VectorStoreIndex as VectorStoreIndex
from llama_index.core.readers.file.base import SimpleDirectoryReader as SimpleDirectoryReader
