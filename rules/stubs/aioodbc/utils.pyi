# aioodbc 0.5: what can be awaited, or entered.
from typing import Any, Generator, Generic, TypeVar

from effects import role

_T = TypeVar("_T")

@role("lazy-awaitable")
class _ContextManager(Generic[_T]):  # check: a coroutine too
    def __await__(self) -> Generator[Any, Any, _T]: ...
    async def __aenter__(self) -> _T: ...
    async def __aexit__(self, *args) -> None: ...
