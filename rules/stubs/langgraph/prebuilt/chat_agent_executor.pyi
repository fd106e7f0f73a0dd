# langgraph: agents.

from langgraph.graph.state import CompiledStateGraph

def create_react_agent(*args, **kwargs) -> CompiledStateGraph: ...
