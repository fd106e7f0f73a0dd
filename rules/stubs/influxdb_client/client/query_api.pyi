# influxdb-client 1.50: queries.
from typing import Any
from typing_extensions import Self

from effects import blocks, named

@named("influxdb_client.QueryApi.query_stream")
class _Records:
    def __iter__(self) -> Self: ...
    @blocks("database", instead="influxdb_client.client.query_api_async.QueryApiAsync.query_stream")
    def __next__(self) -> Any: ...

class QueryApi:
    @blocks("database")
    def query_csv(self, query, org=None, dialect=..., params=None): ...
    @blocks("database", instead="influxdb_client.client.query_api_async.QueryApiAsync.query_raw")
    def query_raw(self, query, org=None, dialect=..., params=None): ...
    @blocks("database", instead="influxdb_client.client.query_api_async.QueryApiAsync.query")
    def query(self, query, org=None, params=None): ...
    @blocks(
        "database", instead="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame",
    )
    def query_data_frame(
        self, query, org=None, data_frame_index=None, params=None, use_extension_dtypes=False
    ): ...
    @blocks(
        "database",
        instead="influxdb_client.client.query_api_async.QueryApiAsync.query_data_frame_stream",
    )
    def query_data_frame_stream(
        self, query, org=None, data_frame_index=None, params=None, use_extension_dtypes=False
    ): ...
    def query_stream(self, query, org=None, params=None) -> _Records: ...
