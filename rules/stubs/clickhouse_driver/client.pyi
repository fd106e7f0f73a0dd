# clickhouse-driver 0.2: the client connects when first asked something.
from typing import Any
from typing_extensions import Self

from effects import blocks, named

@named("clickhouse_driver.Client")
class _Rows:
    def __iter__(self) -> Self: ...
    @blocks(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream",
    )
    def __next__(self) -> Any: ...

class Client:
    def __init__(self, *args, **kwargs) -> None: ...
    @classmethod
    def from_url(cls, url) -> Self: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query")
    def execute(
        self, query, params=None, with_column_types=False, external_tables=None, query_id=None,
        settings=None, types_check=False, columnar=False
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df")
    def query_dataframe(
        self, query, params=None, external_tables=None, query_id=None, settings=None,
        replace_nonwords=True
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df")
    def insert_dataframe(
        self, query, dataframe, external_tables=None, query_id=None, settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow")
    def query_arrow(
        self, query, params=None, external_tables=None, query_id=None, settings=None,
        field_metadata=True, arrow_types=None
    ): ...
    @blocks("database")
    def execute_with_progress(
        self, query, params=None, with_column_types=False, external_tables=None, query_id=None,
        settings=None, types_check=False, columnar=False
    ): ...
    @blocks("database")
    def cancel(self, with_column_types=False): ...
    @blocks(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream",
    )
    def execute_iter(
        self, query, params=None, with_column_types=False, external_tables=None, query_id=None,
        settings=None, types_check=False, chunk_size=1
    ) -> _Rows: ...
    @blocks(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream",
    )
    def query_arrow_stream(
        self, query, params=None, external_tables=None, query_id=None, settings=None,
        field_metadata=True, arrow_types=None
    ) -> _Rows: ...
    def disconnect(self) -> None: ...
