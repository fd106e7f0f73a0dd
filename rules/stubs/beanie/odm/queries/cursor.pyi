# beanie 2.2: queries that give documents.
from typing import Generic, TypeVar
from typing_extensions import Self

_T = TypeVar("_T")

class BaseCursorQuery(Generic[_T]):
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _T: ...
    async def to_list(self, length=None) -> list[_T]: ...
