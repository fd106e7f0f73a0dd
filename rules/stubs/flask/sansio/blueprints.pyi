# Flask (and Quart): blueprints.

from typing import Callable, TypeVar

from effects import registers

from flask.sansio.scaffold import Scaffold

F = TypeVar("F")

class Blueprint(Scaffold):
    def register_blueprint(self, blueprint, **options): ...
    @registers(sync="thread", coroutine="loop")
    def before_app_request(self, f) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def after_app_request(self, f) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def teardown_app_request(self, f) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def app_errorhandler(self, code) -> Callable[[F], F]: ...
    @registers(sync="thread", coroutine="loop")
    def app_context_processor(self, f) -> Callable[[F], F]: ...
