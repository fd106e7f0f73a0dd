# polars 2.1.

from io import BytesIO
from typing import overload

from effects import blocks
from polars.dataframe.frame import DataFrame

@overload
def read_avro(source: BytesIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_avro(source, **options) -> DataFrame: ...
