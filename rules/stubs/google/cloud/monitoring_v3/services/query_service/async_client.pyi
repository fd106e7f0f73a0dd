# google-cloud-monitoring 2.32.

from typing import overload, Self

from effects import blocks
from google.cloud.monitoring_v3.services.query_service.pagers import QueryTimeSeriesAsyncPager

class QueryServiceAsyncClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def query_time_series(self, request=..., **options) -> QueryTimeSeriesAsyncPager: ...
