# langgraph: see the modules in it.
