# tqdm 4: progress of coroutines.

from typing import Any, Awaitable, Iterator, Self

class tqdm_asyncio:
    def __aiter__(self) -> Self: ...
    async def __anext__(self): ...
    @classmethod
    async def gather(
        cls, *fs, loop=None, timeout=None, total=None, return_exceptions=False, **tqdm_kwargs
    ): ...
    @classmethod
    def as_completed(
        cls, fs, *, loop=None, timeout=None, total=None, **tqdm_kwargs
    ) -> Iterator[Awaitable[Any]]: ...
