# langchain-core: tools from functions.

from typing import Any, Callable, overload

from effects import registers

from langchain_core.tools.base import BaseTool

@overload
@registers(sync="thread", coroutine="loop")
def tool(name_or_callable: Callable[..., Any], runnable=None, *args, **kwargs) -> BaseTool: ...
@overload
@registers(sync="thread", coroutine="loop")
def tool(name_or_callable=None, runnable=None, *args, **kwargs) -> Callable[[Any], BaseTool]: ...
