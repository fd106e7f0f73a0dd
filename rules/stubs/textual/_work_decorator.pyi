# Textual: workers; calling one starts it.

from typing import Any, Callable, Literal, overload

from effects import registers

from textual.worker import Worker

@overload
@registers(sync="never", coroutine="loop")
def work(method: Callable[..., Any]) -> Callable[..., Worker]: ...
@overload
@registers(sync="thread", coroutine="loop")
def work(
    method=None, *, name="", group="default", exit_on_error=True, exclusive=False,
    description=None, thread: Literal[True]
) -> Callable[[Any], Callable[..., Worker]]: ...
@overload
@registers(sync="never", coroutine="loop")
def work(
    method=None, *, name="", group="default", exit_on_error=True, exclusive=False,
    description=None, thread=False
) -> Callable[[Any], Callable[..., Worker]]: ...
