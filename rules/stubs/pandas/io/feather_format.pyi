# pandas 3.1.

from io import BytesIO
from typing import overload

from effects import blocks
from pandas.core.frame import DataFrame

@overload
def read_feather(path: BytesIO, *args, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_feather(path, *args, **options) -> DataFrame: ...
