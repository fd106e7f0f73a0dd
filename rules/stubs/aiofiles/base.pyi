# aiofiles: what open() and its like give: nothing is opened until it is awaited or entered.

from typing import Any, Generator, Generic, Self, TypeVar

from effects import calls, role

T = TypeVar("T")

class AsyncBase:
    def __aiter__(self) -> Self: ...
    async def __anext__(self): ...

@role("lazy-awaitable")
class AiofilesContextManager(Generic[T]):  # check: generic in the stub only
    def __await__(self) -> Generator[Any, Any, T]: ...
    async def __aenter__(self) -> T: ...
    async def __aexit__(self, exc_type, exc_val, exc_tb): ...

@role("to-thread")
@calls("func", sync="thread")
def wrap(func): ...
