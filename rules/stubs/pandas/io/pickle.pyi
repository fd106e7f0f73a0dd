# pandas 3.1.

from io import BytesIO
from typing import overload

from effects import blocks
from pandas.core.frame import DataFrame

@overload
def read_pickle(filepath_or_buffer: BytesIO, *args, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_pickle(filepath_or_buffer, *args, **options) -> DataFrame: ...
@blocks("file")
def to_pickle(obj, filepath_or_buffer, compression=..., protocol=..., storage_options=...): ...
