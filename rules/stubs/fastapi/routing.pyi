# fastapi: routers.

from typing import Callable, TypeVar

from effects import calls, registers

from starlette.routing import Route, Router, WebSocketRoute

F = TypeVar("F")

class APIRoute(Route): ...

class APIWebSocketRoute(WebSocketRoute): ...

class APIRouter(Router):
    def include_router(
        self, router, *, prefix="", tags=None, dependencies=None, default_response_class=...,
        responses=None, callbacks=None, deprecated=None, include_in_schema=True,
        generate_unique_id_function=..., max_body_size=None, form_limits=None,
    ): ...
    @registers(sync="thread", coroutine="loop")
    def get(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def put(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def post(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def delete(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def options(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def head(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def patch(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def trace(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def api_route(
        self, path, *, response_model=..., status_code=None, tags=None, dependencies=None,
        summary=None, description=None, response_description="Successful Response", responses=None,
        deprecated=None, methods=None, operation_id=None, response_model_include=None,
        response_model_exclude=None, response_model_by_alias=True,
        response_model_exclude_unset=False, response_model_exclude_defaults=False,
        response_model_exclude_none=False, include_in_schema=True, response_class=..., name=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=..., max_body_size=None,
        form_limits=None,
    ) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def route(self, path, methods=None, name=None, include_in_schema=True) -> Callable[[F], F]: ...
    @registers(sync="never", coroutine="loop")
    def websocket(self, path, name=None, *, dependencies=None) -> Callable[[F], F]: ...
    @registers(sync="never", coroutine="loop")
    def websocket_route(self, path, name=None) -> Callable[[F], F]: ...
    @registers(sync="loop", coroutine="loop")
    def on_event(self, event_type) -> Callable[[F], F]: ...
    @calls("endpoint", sync="thread", coroutine="loop")
    def add_api_route(
        self, path, endpoint, *, response_model=..., status_code=None, tags=None,
        dependencies=None, summary=None, description=None,
        response_description="Successful Response", responses=None, deprecated=None, methods=None,
        operation_id=None, response_model_include=None, response_model_exclude=None,
        response_model_by_alias=True, response_model_exclude_unset=False,
        response_model_exclude_defaults=False, response_model_exclude_none=False,
        include_in_schema=True, response_class=..., name=None, route_class_override=None,
        callbacks=None, openapi_extra=None, generate_unique_id_function=...,
        strict_content_type=..., max_body_size=None, form_limits=None,
    ): ...
    @calls("endpoint", sync="never", coroutine="loop")
    def add_api_websocket_route(self, path, endpoint, name=None, *, dependencies=None): ...
    @calls("func", sync="loop", coroutine="loop")
    def add_event_handler(self, event_type, func): ...
