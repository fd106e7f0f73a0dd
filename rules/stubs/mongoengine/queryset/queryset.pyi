# mongoengine 0.29: the usual query set.
from typing import Iterator, TypeVar

from effects import blocks

from .base import BaseQuerySet

_T = TypeVar("_T")

class QuerySet(BaseQuerySet[_T]):
    @blocks("database")
    def __iter__(self) -> Iterator[_T]: ...
    @blocks("database")
    def __len__(self) -> int: ...
    @blocks("database")
    def count(self, with_limit_and_skip=False) -> int: ...
    def no_cache(self) -> QuerySetNoCache[_T]: ...

class QuerySetNoCache(BaseQuerySet[_T]):
    def cache(self) -> QuerySet[_T]: ...
