# Litestar: the application.

from typing import Any

from litestar.router import Router

class Litestar(Router):
    state: Any
    async def __call__(self, scope, receive, send): ...
    def emit(self, event_id, *args, **kwargs): ...
