# aiogram: middleware.

from effects import runs_on

class BaseMiddleware:
    @runs_on("loop")
    async def __call__(self, handler, event, data): ...
