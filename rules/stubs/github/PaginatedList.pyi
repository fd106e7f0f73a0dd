# PyGithub 2.10: pages, asked for one by one while iterating.

from typing import Generic, Iterator, TypeVar

from effects import blocks

T = TypeVar("T")

class PaginatedListBase(Generic[T]): ...
class PaginatedList(PaginatedListBase[T]):
    @blocks("sdk")
    def __iter__(self) -> Iterator[T]: ...
    @blocks("sdk")
    def __getitem__(self, index) -> T: ...
    @blocks("sdk")
    def get_page(self, page) -> list[T]: ...
    @property
    @blocks("sdk")
    def totalCount(self): ...
    reversed: PaginatedListBase[T]
