# elevenlabs 2.78: user.

from effects import blocks

class UserClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.user.get")
    def get(self, *, request_options=...): ...

class AsyncUserClient:
    async def get(self, *, request_options=...): ...
