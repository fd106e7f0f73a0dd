# langchain-core: retrievers.

from effects import blocks

from langchain_core.runnables.base import RunnableSerializable

class BaseRetriever(RunnableSerializable):
    @blocks("sdk", instead="langchain_core.retrievers.BaseRetriever.ainvoke")
    def invoke(self, input, config=None, **kwargs): ...
    async def ainvoke(self, input, config=None, **kwargs): ...
    @blocks("sdk", instead="langchain_core.retrievers.BaseRetriever.ainvoke")
    def get_relevant_documents(self, query, **kwargs) -> list: ...  # check: until 1.0
    async def aget_relevant_documents(self, query, **kwargs) -> list: ...  # check: until 1.0
