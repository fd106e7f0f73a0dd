# praw 8.0: lists, asked for piece by piece while iterating.

from typing import Any, Self

from effects import blocks

class ListingGenerator:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...
