# langchain_openai.embeddings: see the modules in it.
