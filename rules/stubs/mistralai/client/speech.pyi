# mistralai 3.7.

from effects import blocks
from mistralai.client.utils.eventstreaming import EventStream, EventStreamAsync

class Speech:
    @blocks("sdk", instead="mistralai.client.Mistral.audio.speech.complete_async")
    def complete(self, *, input, model=..., metadata=..., stream=..., **options) -> EventStream: ...
    async def complete_async(self, *, input, model=..., **options) -> EventStreamAsync: ...
