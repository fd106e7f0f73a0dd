# Sanic: the application.

from typing import Any

from effects import calls

from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin
from sanic.mixins.signals import SignalMixin
from sanic.mixins.startup import StartupMixin

class Sanic(RouteMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin, SignalMixin, StartupMixin):
    ctx: Any
    async def event(self, event, timeout=None, *, condition=None, exclusive=True): ...
    async def cancel_task(self, name, msg=None, *, raise_exception=True): ...
    async def handle_request(self, request): ...
    def blueprint(
        self, blueprint, *, url_prefix=None, version=None, strict_slashes=None,
        version_prefix=None, name_prefix=None,
    ): ...
    def url_for(self, view_name, **kwargs): ...
    def shutdown_tasks(self, timeout=None, increment=0.1): ...
    @calls("task", sync="loop", coroutine="loop")
    def add_task(self, task, *, name=None, register=True): ...
