# together 3.1: rerank.

from effects import blocks

class RerankResource:
    @blocks("sdk", instead="together.AsyncTogether.rerank.create")
    def create(self, *, documents, model, query, rank_fields=..., **options): ...

class AsyncRerankResource:
    async def create(self, *, documents, model, query, rank_fields=..., **options): ...
