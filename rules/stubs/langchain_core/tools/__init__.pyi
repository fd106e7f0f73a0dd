# langchain-core: tools; plain functions run in threads when an agent awaits them.

from langchain_core.tools.base import BaseTool as BaseTool
from langchain_core.tools.convert import tool as tool
from langchain_core.tools.simple import Tool as Tool
from langchain_core.tools.structured import StructuredTool as StructuredTool
