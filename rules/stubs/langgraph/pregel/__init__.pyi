# langgraph: running graphs.

from langgraph.pregel.main import Pregel as Pregel
