# elasticsearch 9.5: searches; a search runs when it is executed, iterated or counted.
from typing import Any, Iterator, TypeVar
from typing_extensions import Self

from effects import blocks, named

from ..search_base import MultiSearchBase, SearchBase

_T = TypeVar("_T")

@named("elasticsearch.dsl.Search")
class _Hits:
    def __iter__(self) -> Self: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncSearch.scan")
    def __next__(self) -> Any: ...

class Search(SearchBase[_T]):
    @blocks("database", instead="elasticsearch.dsl.AsyncSearch.execute")
    def __iter__(self) -> Iterator[Any]: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncSearch.execute")
    def execute(self, ignore_cache=False): ...
    @blocks("database", instead="elasticsearch.dsl.AsyncSearch.count")
    def count(self): ...
    @blocks("database", instead="elasticsearch.dsl.AsyncSearch.delete")
    def delete(self): ...
    def scan(self) -> _Hits: ...
    def iterate(self, keep_alive="1m") -> _Hits: ...

class MultiSearch(MultiSearchBase[_T]):
    @blocks("database")
    def execute(self, ignore_cache=False, raise_on_error=True) -> list[Any]: ...
