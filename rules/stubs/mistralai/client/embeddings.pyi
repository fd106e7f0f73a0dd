# mistralai 3.7.

from effects import blocks

class Embeddings:
    @blocks("sdk", instead="mistralai.client.Mistral.embeddings.create_async")
    def create(self, *, model, inputs, metadata=..., output_dimension=..., **options): ...
    async def create_async(self, *, model, inputs, metadata=..., **options): ...
