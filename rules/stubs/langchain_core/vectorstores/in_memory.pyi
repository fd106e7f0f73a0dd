# langchain-core: a store in memory, whose embeddings are not.

from effects import blocks

from langchain_core.vectorstores.base import VectorStore

class InMemoryVectorStore(VectorStore):
    @blocks("file")
    def dump(self, path): ...
    @classmethod
    @blocks("file")
    def load(cls, path, embedding, **kwargs): ...
    def get_by_ids(self, ids, /): ...
    def delete(self, ids=None, **kwargs): ...
