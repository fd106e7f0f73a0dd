# tweepy 4.17: pages.

from typing import Any, Self

from effects import blocks, named

@named("tweepy.Paginator.flatten")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class Paginator:
    @blocks("sdk")
    def __iter__(self): ...
    def flatten(self, limit=...) -> _Steps: ...
