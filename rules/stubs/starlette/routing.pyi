# starlette: routes.

from typing import Callable, TypeVar

from effects import calls, registers

F = TypeVar("F")

class BaseRoute: ...

class Route(BaseRoute):
    @calls("endpoint", sync="thread", coroutine="loop")
    def __init__(
        self, path, endpoint, *, methods=None, name=None, include_in_schema=True, middleware=None,
        max_body_size=None,
    ) -> None: ...

class WebSocketRoute(BaseRoute):
    @calls("endpoint", sync="never", coroutine="loop")
    def __init__(self, path, endpoint, *, name=None, middleware=None) -> None: ...

class Mount(BaseRoute): ...

class Host(BaseRoute): ...

class Router:
    async def __call__(self, scope, receive, send): ...
    def mount(self, path, app, name=None): ...
    def host(self, host, app, name=None): ...
    @calls("endpoint", sync="thread", coroutine="loop")
    def add_route(self, path, endpoint, methods=None, name=None, include_in_schema=True): ...
    @calls("endpoint", sync="never", coroutine="loop")
    def add_websocket_route(self, path, endpoint, name=None): ...
    @calls("func", sync="loop", coroutine="loop")
    def add_event_handler(self, event_type, func): ...  # check: until 1.0
    @registers(sync="loop", coroutine="loop")
    def on_event(self, event_type) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="thread", coroutine="loop")
    def route(self, path, methods=None, name=None, include_in_schema=True) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="never", coroutine="loop")
    def websocket_route(self, path, name=None) -> Callable[[F], F]: ...  # check: until 1.0
