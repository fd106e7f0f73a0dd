# pandas 3.1.

from io import BytesIO, StringIO
from typing import overload

from effects import blocks
from pandas.core.frame import DataFrame

@overload
def read_xml(path_or_buffer: StringIO | BytesIO, **options) -> DataFrame: ...
@overload
@blocks("file")
def read_xml(path_or_buffer, **options) -> DataFrame: ...
