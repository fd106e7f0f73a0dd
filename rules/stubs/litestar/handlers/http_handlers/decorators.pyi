# Litestar: handlers of HTTP.

from typing import Callable, Literal, TypeVar, overload

from effects import registers

F = TypeVar("F")
@overload
@registers(sync="thread", coroutine="loop")
def get(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def get(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="thread", coroutine="loop")
def post(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def post(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="thread", coroutine="loop")
def put(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def put(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="thread", coroutine="loop")
def patch(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def patch(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="thread", coroutine="loop")
def delete(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def delete(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="thread", coroutine="loop")
def head(path=None, *, sync_to_thread: Literal[True], **kwargs) -> Callable[[F], F]: ...  # check: a class
@overload
@registers(sync="loop", coroutine="loop")
def head(path=None, **kwargs) -> Callable[[F], F]: ...  # check: a class
