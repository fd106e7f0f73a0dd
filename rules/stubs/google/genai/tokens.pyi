# google-genai 3.3: tokens.

from effects import blocks

class Tokens:
    @blocks("sdk", instead="google.genai.client.AsyncClient.auth_tokens.create")
    def create(self, *, config=...): ...

class AsyncTokens:
    def create(self, *, config=...): ...
