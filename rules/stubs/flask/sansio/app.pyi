# Flask (and Quart): applications.

from typing import Callable, TypeVar

from effects import registers

from flask.sansio.scaffold import Scaffold

F = TypeVar("F")

class App(Scaffold):
    def register_blueprint(self, blueprint, **options): ...
    @registers(sync="thread", coroutine="loop")
    def teardown_appcontext(self, f) -> Callable[[F], F]: ...
    @registers(sync="thread")
    def template_filter(self, name=None): ...
    @registers(sync="thread")
    def template_global(self, name=None): ...
    @registers(sync="thread")
    def template_test(self, name=None): ...
    @registers(sync="thread")
    def shell_context_processor(self, f): ...
