# aiohttp: the low-level server.

from effects import calls

class Server:
    @calls("handler", sync="loop", coroutine="loop")
    def __init__(
        self, handler, *, request_factory=None, handler_cancellation=False, loop=None, **kwargs
    ) -> None: ...
    async def shutdown(self, timeout=None): ...
