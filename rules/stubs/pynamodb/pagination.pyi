# pynamodb 6.1: results, asked for page by page.
from typing import Any, Generic, TypeVar
from typing_extensions import Self

from effects import blocks

_T = TypeVar("_T")

class PageIterator(Generic[_T]):
    def __iter__(self) -> Self: ...
    @blocks("database")
    def __next__(self) -> _T: ...
    @blocks("database")
    def next(self) -> _T: ...

class ResultIterator(Generic[_T]):
    def __iter__(self) -> Self: ...
    @blocks("database")
    def __next__(self) -> _T: ...
    @blocks("database")
    def next(self) -> _T: ...
