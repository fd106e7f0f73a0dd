# google-api-core 2.33: pages, asked for one by one while iterating.

from typing import Any, Self

from effects import blocks, named

@named("google.api_core.page_iterator.Iterator.pages")
class _Pages:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class Iterator:
    pages: _Pages
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class HTTPIterator(Iterator): ...
class GRPCIterator(Iterator): ...
