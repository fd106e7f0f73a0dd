# google-cloud-monitoring 2.32: pages, asked for one by one while iterating.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class ListMetricDescriptorsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListMetricDescriptorsPager:
    @blocks("sdk", instead="google.cloud.monitoring_v3.services.metric_service.pagers.ListMetricDescriptorsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListMonitoredResourceDescriptorsAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListMonitoredResourceDescriptorsPager:
    @blocks("sdk", instead="google.cloud.monitoring_v3.services.metric_service.pagers.ListMonitoredResourceDescriptorsAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...

class ListTimeSeriesAsyncPager:
    def __aiter__(self) -> AsyncIterator[Any]: ...
    pages: AsyncIterator[Any]

class ListTimeSeriesPager:
    @blocks("sdk", instead="google.cloud.monitoring_v3.services.metric_service.pagers.ListTimeSeriesAsyncPager.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
