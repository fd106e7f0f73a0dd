# instaloader: lists that are fetched page by page.

from typing import Generic, Self, TypeVar

from effects import blocks

T = TypeVar("T")

class NodeIterator(Generic[T]):
    def __iter__(self) -> Self: ...
    @blocks("sdk")
    def __next__(self) -> T: ...
