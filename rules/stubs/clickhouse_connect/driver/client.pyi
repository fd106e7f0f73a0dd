# clickhouse-connect 1.12: the synchronous client.
from typing_extensions import Self

from effects import blocks

from .common import StreamContext

class Client:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query")
    def query(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, column_oriented=None, use_numpy=None, max_str_len=None,
        context=None, query_tz=None, column_tzs=None, external_data=None, transport_settings=None,
        tz_mode=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_query")
    def raw_query(
        self, query, parameters=None, settings=None, fmt=None, use_database=True,
        external_data=None, transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_np")
    def query_np(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, context=None, external_data=None,
        transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df")
    def query_df(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, use_na_values=None, query_tz=None,
        column_tzs=None, context=None, external_data=None, use_extended_dtypes=None,
        transport_settings=None, tz_mode=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow")
    def query_arrow(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow")
    def query_df_arrow(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None, dataframe_library="pandas"
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.command")
    def command(
        self, cmd, parameters=None, data=None, settings=None, use_database=True, external_data=None,
        transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.ping")
    def ping(self, timeout=None): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert")
    def insert(
        self, table=None, data=None, column_names="*", database=None, column_types=None,
        column_type_names=None, column_oriented=False, settings=None, context=None,
        transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df")
    def insert_df(
        self, table=None, df=None, database=None, settings=None, column_names=None,
        column_types=None, column_type_names=None, context=None, transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_arrow")
    def insert_arrow(
        self, table, arrow_table, database=None, settings=None, transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df_arrow")
    def insert_df_arrow(self, table, df, database=None, settings=None, transport_settings=None): ...
    @blocks(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.create_insert_context",
    )
    def create_insert_context(
        self, table, column_names=None, database=None, column_types=None, column_type_names=None,
        column_oriented=False, settings=None, data=None, transport_settings=None
    ): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.data_insert")
    def data_insert(self, context): ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_insert")
    def raw_insert(
        self, table, column_names=None, insert_block=None, settings=None, fmt=None,
        compression=None, transport_settings=None
    ): ...
    @blocks(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_column_block_stream",
    )
    def query_column_block_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    @blocks(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_row_block_stream",
    )
    def query_row_block_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    @blocks(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream",
    )
    def query_rows_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_np_stream")
    def query_np_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, context=None, external_data=None,
        transport_settings=None
    ) -> StreamContext: ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_stream")
    def query_df_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, use_na_values=None, query_tz=None,
        column_tzs=None, context=None, external_data=None, use_extended_dtypes=None,
        transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    @blocks(
        "database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow_stream",
    )
    def query_arrow_stream(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None
    ) -> StreamContext: ...
    @blocks(
        "database",
        instead="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow_stream",
    )
    def query_df_arrow_stream(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None, dataframe_library="pandas"
    ) -> StreamContext: ...
    @blocks("database", instead="clickhouse_connect.driver.asyncclient.AsyncClient.raw_stream")
    def raw_stream(
        self, query, parameters=None, settings=None, fmt=None, use_database=True,
        external_data=None, transport_settings=None
    ) -> StreamContext: ...
    def close(self): ...
    def close_connections(self): ...
    def create_query_context(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, column_oriented=None, use_numpy=False, max_str_len=0,
        context=None, query_tz=None, column_tzs=None, use_na_values=None, streaming=False,
        as_pandas=False, external_data=None, use_extended_dtypes=None, transport_settings=None,
        tz_mode=None
    ): ...
    def set_client_setting(self, key, value): ...
    def get_client_setting(self, key): ...
    def set_access_token(self, access_token): ...
    def min_version(self, version_str): ...
