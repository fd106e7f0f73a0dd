# Textual: handlers of messages.

from typing import Callable, TypeVar

from effects import registers

F = TypeVar("F")
@registers(sync="loop", coroutine="loop")
def on(message_type, selector=None, **kwargs) -> Callable[[F], F]: ...
