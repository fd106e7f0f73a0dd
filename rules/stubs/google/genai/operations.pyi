# google-genai 3.3: operations.

from effects import blocks

class Operations:
    @blocks("sdk", instead="google.genai.client.AsyncClient.operations.get")
    def get(self, operation, *, config=...): ...

class AsyncOperations:
    async def get(self, operation, *, config=...): ...
