# groq 1.7: embeddings.

from effects import blocks

class Embeddings:
    @blocks("sdk", instead="groq.AsyncGroq.embeddings.create")
    def create(self, *, input, model, encoding_format=..., user=..., **options): ...

class AsyncEmbeddings:
    async def create(self, *, input, model, encoding_format=..., user=..., **options): ...
