# Sanic: middleware.

from effects import registers

class MiddlewareMixin:
    @registers(sync="loop", coroutine="loop")
    def middleware(
        self, middleware_or_request, attach_to="request", apply=True, *, priority=0,
    ): ...
    @registers(sync="loop", coroutine="loop")
    def on_request(self, middleware=None, *, priority=0): ...
    @registers(sync="loop", coroutine="loop")
    def on_response(self, middleware=None, *, priority=0): ...
