# openai 3.51: responses.input_tokens.

from effects import blocks

class InputTokens:
    @blocks("sdk", instead="openai.AsyncOpenAI.responses.input_tokens.count")
    def count(self, *, conversation=..., input=..., instructions=..., model=..., **options): ...

class AsyncInputTokens:
    async def count(self, *, conversation=..., input=..., instructions=..., **options): ...
