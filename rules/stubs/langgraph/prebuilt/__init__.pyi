# langgraph: agents.

from langgraph.prebuilt.chat_agent_executor import create_react_agent as create_react_agent
from langgraph.prebuilt.tool_node import ToolNode as ToolNode
