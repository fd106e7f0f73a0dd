# llama-index-core: retrieving.

from effects import blocks

class BaseRetriever:
    @blocks("sdk", instead="llama_index.core.base.base_retriever.BaseRetriever.aretrieve")
    def retrieve(self, str_or_query_bundle): ...
    async def aretrieve(self, str_or_query_bundle): ...
