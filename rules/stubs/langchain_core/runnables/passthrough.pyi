# langchain-core: what it is given.

from langchain_core.runnables.base import RunnableSerializable

class RunnablePassthrough(RunnableSerializable):
    def invoke(self, input, config=None, **kwargs): ...
    @classmethod
    def assign(cls, **kwargs) -> RunnableSerializable: ...
