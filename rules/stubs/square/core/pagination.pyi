# squareup 46: pages.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class SyncPager:
    @blocks("sdk", instead="square.core.pagination.AsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
    @blocks("sdk", instead="square.core.pagination.AsyncPager.next_page")
    def next_page(self): ...

class AsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    async def next_page(self): ...
