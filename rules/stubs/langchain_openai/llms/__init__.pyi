# langchain_openai.llms: see the modules in it.
