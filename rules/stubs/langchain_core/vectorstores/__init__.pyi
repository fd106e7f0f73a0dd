# langchain-core: stores of vectors.

from langchain_core.vectorstores.base import VectorStore as VectorStore
from langchain_core.vectorstores.base import VectorStoreRetriever as VectorStoreRetriever
from langchain_core.vectorstores.in_memory import InMemoryVectorStore as InMemoryVectorStore
