# aiogram: requests: nothing happens until one is awaited.

from typing import Any, Generator

from effects import role

@role("lazy-awaitable")
class TelegramMethod:
    def __await__(self) -> Generator[Any, Any, Any]: ...
    async def emit(self, bot): ...
