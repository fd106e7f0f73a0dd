# Sanic: signals.

from effects import calls, registers

class SignalMixin:
    @registers(sync="loop", coroutine="loop")
    def signal(self, event, *, apply=True, condition=None, exclusive=True, priority=0): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_signal(self, handler, event, condition=None, exclusive=True): ...
