# google-cloud-run 0.16: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListServicesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListServicesPager:
    @blocks("sdk", instead="google.cloud.run_v2.services.services.pagers.ListServicesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
