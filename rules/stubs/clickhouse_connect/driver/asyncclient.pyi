# clickhouse-connect 1.12: the asynchronous client.
from typing_extensions import Self

from .common import StreamContext

class AsyncClient:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args) -> None: ...
    async def query(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, column_oriented=None, use_numpy=None, max_str_len=None,
        context=None, query_tz=None, column_tzs=None, external_data=None, transport_settings=None,
        tz_mode=None
    ): ...
    async def raw_query(
        self, query, parameters=None, settings=None, fmt=None, use_database=True,
        external_data=None, transport_settings=None
    ): ...
    async def query_np(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, context=None, external_data=None,
        transport_settings=None
    ): ...
    async def query_df(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, use_na_values=None, query_tz=None,
        column_tzs=None, context=None, external_data=None, use_extended_dtypes=None,
        transport_settings=None, tz_mode=None
    ): ...
    async def query_arrow(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None
    ): ...
    async def query_df_arrow(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None, dataframe_library="pandas"
    ): ...
    async def command(
        self, cmd, parameters=None, data=None, settings=None, use_database=True, external_data=None,
        transport_settings=None
    ): ...
    async def ping(self, timeout=None): ...
    async def insert(
        self, table=None, data=None, column_names="*", database=None, column_types=None,
        column_type_names=None, column_oriented=False, settings=None, context=None,
        transport_settings=None
    ): ...
    async def insert_df(
        self, table=None, df=None, database=None, settings=None, column_names=None,
        column_types=None, column_type_names=None, context=None, transport_settings=None
    ): ...
    async def insert_arrow(
        self, table, arrow_table, database=None, settings=None, transport_settings=None
    ): ...
    async def insert_df_arrow(
        self, table, df, database=None, settings=None, transport_settings=None
    ): ...
    async def create_insert_context(
        self, table, column_names=None, database=None, column_types=None, column_type_names=None,
        column_oriented=False, settings=None, data=None, transport_settings=None
    ): ...
    async def data_insert(self, context): ...
    async def raw_insert(
        self, table=None, column_names=None, insert_block=None, settings=None, fmt=None,
        compression=None, transport_settings=None
    ): ...
    async def close(self): ...
    async def close_connections(self): ...
    async def query_column_block_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    async def query_row_block_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    async def query_rows_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, context=None, query_tz=None, column_tzs=None,
        external_data=None, transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    async def query_np_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, context=None, external_data=None,
        transport_settings=None
    ) -> StreamContext: ...
    async def query_df_stream(
        self, query=None, parameters=None, settings=None, query_formats=None, column_formats=None,
        encoding=None, use_none=None, max_str_len=None, use_na_values=None, query_tz=None,
        column_tzs=None, context=None, external_data=None, use_extended_dtypes=None,
        transport_settings=None, tz_mode=None
    ) -> StreamContext: ...
    async def query_arrow_stream(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None
    ) -> StreamContext: ...
    async def query_df_arrow_stream(
        self, query, parameters=None, settings=None, use_strings=None, external_data=None,
        transport_settings=None, dataframe_library="pandas"
    ) -> StreamContext: ...
    async def raw_stream(
        self, query, parameters=None, settings=None, fmt=None, use_database=True,
        external_data=None, transport_settings=None
    ) -> StreamContext: ...
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
