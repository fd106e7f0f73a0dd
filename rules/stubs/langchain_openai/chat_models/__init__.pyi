# langchain_openai.chat_models: see the modules in it.
