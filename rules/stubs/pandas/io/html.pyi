# pandas 3.1: tables of a page, which is fetched where an address is given.

from io import BytesIO, StringIO
from typing import overload

from effects import blocks
from pandas.core.frame import DataFrame

@overload
def read_html(io: StringIO | BytesIO, **options) -> list[DataFrame]: ...
@overload
@blocks("file")
def read_html(io, **options) -> list[DataFrame]: ...
