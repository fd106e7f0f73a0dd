# openai 3.51: embeddings.

from effects import blocks

class Embeddings:
    with_raw_response: Embeddings
    @blocks("sdk", instead="openai.AsyncOpenAI.embeddings.create")
    def create(self, *, input, model, dimensions=..., encoding_format=..., **options): ...

class AsyncEmbeddings:
    with_raw_response: AsyncEmbeddings
    async def create(self, *, input, model, dimensions=..., encoding_format=..., **options): ...
