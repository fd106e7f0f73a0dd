# google-cloud-run 0.16: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListRevisionsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListRevisionsPager:
    @blocks("sdk", instead="google.cloud.run_v2.services.revisions.pagers.ListRevisionsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
