# llama-index-core: indexes.

from typing import Self

from effects import blocks
from llama_index.core.base.base_query_engine import BaseQueryEngine
from llama_index.core.base.base_retriever import BaseRetriever
from llama_index.core.chat_engine.types import BaseChatEngine

class BaseIndex:
    @classmethod
    @blocks("sdk", note="It asks for the embeddings of the documents.")
    def from_documents(cls, documents, **options) -> Self: ...
    @blocks("sdk", note="It asks for the embeddings of the documents.")
    def insert(self, document, **options): ...
    @blocks("sdk", note="It asks for the embeddings of the documents.")
    def refresh_ref_docs(self, documents, **options): ...
    def as_query_engine(self, llm=..., **options) -> BaseQueryEngine: ...
    def as_chat_engine(self, chat_mode=..., llm=..., **options) -> BaseChatEngine: ...
    def as_retriever(self, **options) -> BaseRetriever: ...
