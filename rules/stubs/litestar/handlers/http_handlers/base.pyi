# Litestar: handlers of HTTP.

from typing import Callable, Literal, TypeVar, overload

from effects import registers

F = TypeVar("F")
@overload
@registers(sync="thread", coroutine="loop")
def route(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def route(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
