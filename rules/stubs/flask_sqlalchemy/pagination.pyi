# Flask-SQLAlchemy 3.1: pages; a page has been read when it is made.
from typing import Any, Iterator
from typing_extensions import Self

from effects import blocks

class Pagination:
    @blocks("database")
    def prev(self, *, error_out=False) -> Self: ...
    @blocks("database")
    def next(self, *, error_out=False) -> Self: ...
    def iter_pages(
        self, *, left_edge=2, left_current=2, right_current=4, right_edge=2
    ) -> Iterator[int | None]: ...
    def __iter__(self) -> Iterator[Any]: ...
