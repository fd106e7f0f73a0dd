# sched, Python 3.8 to 3.14.
from typing import Any, Literal, overload

from effects import blocks, calls

class Event:
    time: float
    priority: int
    sequence: int
    action: Any
    argument: tuple[Any, ...]
    kwargs: dict[str, Any]
class scheduler:
    queue: list[Event]
    def __init__(self, timefunc=..., delayfunc=...) -> None: ...
    @calls("action", sync="worker")
    def enter(self, delay, priority, action, argument=(), kwargs=...) -> Event: ...
    @calls("action", sync="worker")
    def enterabs(self, time, priority, action, argument=(), kwargs=...) -> Event: ...
    def cancel(self, event) -> None: ...
    def empty(self) -> bool: ...
    @overload
    def run(self, blocking: Literal[False]) -> float | None: ...
    @overload
    @blocks("sleep", instead="asyncio.AbstractEventLoop.call_later")
    def run(self, blocking=True) -> float | None: ...
