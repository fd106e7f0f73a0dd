# openai.lib.streaming.
