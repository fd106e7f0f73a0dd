# langchain-core: tools.

from effects import calls

from langchain_core.tools.base import BaseTool

class StructuredTool(BaseTool):
    @calls("func", sync="thread")
    @calls("coroutine", sync="never", coroutine="loop")
    @classmethod
    def from_function(
        cls, func=None, coroutine=None, name=None, description=None, return_direct=False,
        args_schema=None, infer_schema=True, *, response_format="content", parse_docstring=False,
        error_on_invalid_docstring=False, **kwargs
    ) -> StructuredTool: ...
