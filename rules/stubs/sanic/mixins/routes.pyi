# Sanic: routes.

from typing import Callable, TypeVar

from effects import calls, registers

F = TypeVar("F")

class RouteMixin:
    @registers(sync="loop", coroutine="loop")
    def route(
        self, uri, methods=None, host=None, strict_slashes=None, stream=False, version=None,
        name=None, ignore_body=False, apply=True, subprotocols=None, websocket=False,
        unquote=False, static=False, version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def get(
        self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def post(
        self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def put(
        self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def head(
        self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def options(
        self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=True,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def patch(
        self, uri, host=None, strict_slashes=None, stream=False, version=None, name=None,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def delete(
        self, uri, host=None, strict_slashes=None, version=None, name=None, ignore_body=False,
        version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def websocket(
        self, uri, host=None, strict_slashes=None, subprotocols=None, version=None, name=None,
        apply=True, version_prefix="/v", error_format=None, **ctx_kwargs
    ) -> Callable[[F], F]: ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_route(
        self, handler, uri, methods=..., host=None, strict_slashes=None, version=None, name=None,
        stream=False, version_prefix="/v", error_format=None, unquote=False, **ctx_kwargs
    ): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_websocket_route(
        self, handler, uri, host=None, strict_slashes=None, subprotocols=None, version=None,
        name=None, version_prefix="/v", error_format=None, **ctx_kwargs
    ): ...
