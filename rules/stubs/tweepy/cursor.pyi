# tweepy 4.17: pages.

from typing import Any, Self

from effects import blocks, named

@named("tweepy.Cursor")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class Cursor:
    def pages(self, limit=...) -> _Steps: ...
    def items(self, limit=...) -> _Steps: ...
