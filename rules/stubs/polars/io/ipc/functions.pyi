# polars 2.1.

from io import BytesIO
from typing import overload

from effects import blocks
from polars.dataframe.frame import DataFrame
from polars.lazyframe.frame import LazyFrame

@overload
def read_ipc(source: BytesIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_ipc(source, **options) -> DataFrame: ...
@blocks("file")
def read_ipc_schema(source): ...
@blocks("file")
def read_ipc_stream(source, *, columns=..., n_rows=..., use_pyarrow=..., **options): ...
def scan_ipc(source, *, n_rows=..., row_index_name=..., **options) -> LazyFrame: ...
