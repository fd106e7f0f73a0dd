# langchain_core: see the modules in it.
