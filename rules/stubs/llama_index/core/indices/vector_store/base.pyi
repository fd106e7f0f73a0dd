# llama-index-core: indexes.

from llama_index.core.indices.base import BaseIndex

class VectorStoreIndex(BaseIndex): ...
