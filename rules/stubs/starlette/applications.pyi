# starlette: the application. Plain endpoints and exception handlers run in threads, plain
# event handlers on the loop.

from typing import Any, Callable, TypeVar

from effects import calls, registers

from starlette.routing import Router

F = TypeVar("F")

class Starlette:
    router: Router
    state: Any
    async def __call__(self, scope, receive, send): ...
    def add_middleware(self, middleware_class, *args, **kwargs): ...
    def mount(self, path, app, name=None): ...
    def host(self, host, app, name=None): ...
    @calls("handler", sync="thread", coroutine="loop")
    def add_exception_handler(self, exc_class_or_status_code, handler): ...
    @calls("route", sync="thread", coroutine="loop")
    def add_route(self, path, route, methods=None, name=None, include_in_schema=True): ...
    @calls("route", sync="never", coroutine="loop")
    def add_websocket_route(self, path, route, name=None): ...  # check: until 1.0
    @calls("func", sync="loop", coroutine="loop")
    def add_event_handler(self, event_type, func): ...  # check: until 1.0
    @registers(sync="loop", coroutine="loop")
    def on_event(self, event_type) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="thread", coroutine="loop")
    def exception_handler(self, exc_class_or_status_code) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="thread", coroutine="loop")
    def route(self, path, methods=None, name=None, include_in_schema=True) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="never", coroutine="loop")
    def websocket_route(self, path, name=None) -> Callable[[F], F]: ...  # check: until 1.0
    @registers(sync="never", coroutine="loop")
    def middleware(self, middleware_type) -> Callable[[F], F]: ...  # check: until 1.0
