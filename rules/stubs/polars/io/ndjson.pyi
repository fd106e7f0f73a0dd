# polars 2.1.

from io import BytesIO, StringIO
from typing import overload

from effects import blocks
from polars.dataframe.frame import DataFrame
from polars.lazyframe.frame import LazyFrame

@overload
def read_ndjson(source: BytesIO | StringIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_ndjson(source, **options) -> DataFrame: ...
def scan_ndjson(source, *, schema=..., schema_overrides=..., **options) -> LazyFrame: ...
