# polars 2.1.

from effects import blocks
from polars.dataframe.frame import DataFrame
from polars.lazyframe.frame import LazyFrame

@blocks("file")
def read_delta(source, *, version=..., columns=..., **options) -> DataFrame: ...
@blocks("file")
def scan_delta(source, *, version=..., storage_options=..., **options) -> LazyFrame: ...
