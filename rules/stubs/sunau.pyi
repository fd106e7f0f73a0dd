# sunau, Python 3.8 to 3.12.
# check: -3.12
from io import BytesIO
from typing import Any, overload

from effects import blocks

class Error(Exception): ...
@overload
def open(f: BytesIO, mode=None) -> Any: ...
@overload
@blocks("file")
def open(f, mode=None) -> Any: ...
