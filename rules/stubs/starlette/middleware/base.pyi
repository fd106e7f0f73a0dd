# starlette: middleware as a class.

from effects import calls, runs_on

class BaseHTTPMiddleware:
    @calls("dispatch", sync="never", coroutine="loop")
    def __init__(self, app, dispatch=None) -> None: ...
    @runs_on("loop")
    async def dispatch(self, request, call_next): ...
    async def __call__(self, scope, receive, send): ...
