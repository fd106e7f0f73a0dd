# google-cloud-monitoring 2.32: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class QueryTimeSeriesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class QueryTimeSeriesPager:
    @blocks("sdk", instead="google.cloud.monitoring_v3.services.query_service.pagers.QueryTimeSeriesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
