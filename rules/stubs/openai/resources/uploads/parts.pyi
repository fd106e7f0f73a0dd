# openai 3.51: uploads.parts.

from effects import blocks

class Parts:
    @blocks("sdk", instead="openai.AsyncOpenAI.uploads.parts.create")
    def create(self, upload_id, *, data, **options): ...

class AsyncParts:
    async def create(self, upload_id, *, data, **options): ...
