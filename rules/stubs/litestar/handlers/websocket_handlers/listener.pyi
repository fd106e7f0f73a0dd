# Litestar: listeners of web sockets.

from typing import Callable, TypeVar

from effects import registers

F = TypeVar("F")
@registers(sync="loop", coroutine="loop")
def websocket_listener(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
