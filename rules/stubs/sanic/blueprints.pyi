# Sanic: blueprints.

from sanic.mixins.exceptions import ExceptionMixin
from sanic.mixins.listeners import ListenerMixin
from sanic.mixins.middleware import MiddlewareMixin
from sanic.mixins.routes import RouteMixin
from sanic.mixins.signals import SignalMixin

class Blueprint(RouteMixin, MiddlewareMixin, ListenerMixin, ExceptionMixin, SignalMixin): ...
