# tenacity: trying again, asynchronously.

from typing import Self

from effects import calls

from tenacity import AttemptManager, BaseRetrying

class AsyncRetrying(BaseRetrying):
    @calls("fn", sync="here", coroutine="here")
    async def __call__(self, fn, *args, **kwargs): ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> AttemptManager: ...
