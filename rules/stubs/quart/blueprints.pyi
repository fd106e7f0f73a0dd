# Quart: blueprints.

from typing import Callable, TypeVar

from effects import registers

from flask.sansio.blueprints import Blueprint as SansioBlueprint

F = TypeVar("F")

class Blueprint(SansioBlueprint):
    @registers(sync="thread", coroutine="loop")
    def websocket(self, rule, **options) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def before_app_serving(self, func) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def after_app_serving(self, func) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def while_app_serving(self, func) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def before_websocket(self, func) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def after_websocket(self, func) -> Callable[[F], F]: ...
