# langchain-core: tools.

from effects import calls

from langchain_core.tools.base import BaseTool

class Tool(BaseTool):
    @calls("func", sync="thread")
    def __init__(self, name, func, description, **kwargs) -> None: ...
