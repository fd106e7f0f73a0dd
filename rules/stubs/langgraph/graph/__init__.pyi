# langgraph 1: plain nodes run in threads when the graph is awaited.

from langgraph.graph.state import StateGraph as StateGraph
