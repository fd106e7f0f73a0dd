# openai.lib.
