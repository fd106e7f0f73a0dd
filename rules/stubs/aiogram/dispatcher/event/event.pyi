# aiogram: observers of start and stop.

from typing import Callable, TypeVar

from effects import calls, registers

F = TypeVar("F")

class EventObserver:
    @calls("callback", sync="thread", coroutine="loop")
    def register(self, callback): ...
    @registers(sync="thread", coroutine="loop")
    def __call__(self) -> Callable[[F], F]: ...
    async def trigger(self, *args, **kwargs): ...
