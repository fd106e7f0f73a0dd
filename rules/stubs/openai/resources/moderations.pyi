# openai 3.51: moderations.

from effects import blocks

class Moderations:
    with_raw_response: Moderations
    @blocks("sdk", instead="openai.AsyncOpenAI.moderations.create")
    def create(self, *, input, model=..., **options): ...

class AsyncModerations:
    with_raw_response: AsyncModerations
    async def create(self, *, input, model=..., **options): ...
