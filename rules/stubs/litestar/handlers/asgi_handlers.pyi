# Litestar: handlers of ASGI.

from typing import Callable, TypeVar

from effects import registers

F = TypeVar("F")
@registers(sync="never", coroutine="loop")
def asgi(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
