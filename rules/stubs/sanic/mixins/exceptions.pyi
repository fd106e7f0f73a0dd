# Sanic: exception handlers.

from effects import registers

class ExceptionMixin:
    @registers(sync="loop", coroutine="loop")
    def exception(self, *exceptions, apply=True): ...
