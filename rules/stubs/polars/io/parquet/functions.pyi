# polars 2.1.

from io import BytesIO
from typing import overload

from effects import blocks
from polars.dataframe.frame import DataFrame
from polars.lazyframe.frame import LazyFrame

@overload
def read_parquet(source: BytesIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_parquet(source, **options) -> DataFrame: ...
@blocks("file")
def read_parquet_metadata(source, storage_options=..., credential_provider=...): ...
@blocks("file")
def read_parquet_schema(source): ...
def scan_parquet(source, *, n_rows=..., row_index_name=..., **options) -> LazyFrame: ...
