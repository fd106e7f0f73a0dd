# llama_index.core.chat_engine.
