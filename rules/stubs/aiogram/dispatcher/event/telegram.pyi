# aiogram: observers of updates.

from typing import Callable, TypeVar

from effects import calls, registers

F = TypeVar("F")

class TelegramEventObserver:
    @calls("callback", sync="thread", coroutine="loop")
    def register(self, callback, *filters, flags=None, **kwargs): ...
    @registers(sync="thread", coroutine="loop")
    def __call__(self, *filters, flags=None, **kwargs) -> Callable[[F], F]: ...
    async def trigger(self, event, **kwargs): ...
