# pandas 3.1: series.

from typing import Literal, overload

from effects import blocks
from pandas.core.generic import NDFrame

class Series(NDFrame):
    @overload
    def to_markdown(self, buf: Literal[None] = None, *args, **options) -> str: ...
    @overload
    @blocks("file")
    def to_markdown(self, buf, *args, **options) -> None: ...
