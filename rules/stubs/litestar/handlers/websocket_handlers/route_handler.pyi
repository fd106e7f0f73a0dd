# Litestar: handlers of web sockets.

from typing import Callable, TypeVar

from effects import registers

F = TypeVar("F")
@registers(sync="never", coroutine="loop")
def websocket(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
