# together 3.1: embeddings.

from effects import blocks

class EmbeddingsResource:
    @blocks("sdk", instead="together.AsyncTogether.embeddings.create")
    def create(self, *, input, model, **options): ...

class AsyncEmbeddingsResource:
    async def create(self, *, input, model, **options): ...
