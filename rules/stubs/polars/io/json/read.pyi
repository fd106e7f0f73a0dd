# polars 2.1.

from io import BytesIO, StringIO
from typing import overload

from effects import blocks
from polars.dataframe.frame import DataFrame

@overload
def read_json(source: BytesIO | StringIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_json(source, **options) -> DataFrame: ...
