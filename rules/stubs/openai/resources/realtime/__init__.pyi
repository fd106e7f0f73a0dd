# openai.resources.realtime.
