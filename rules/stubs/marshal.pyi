# marshal, Python 3.8 to 3.14: load and dump read and write, where the stream is known to be a file.
from io import _Disk
from typing import Any, overload

from effects import blocks

version: int
@overload
@blocks("file")
def load(file: _Disk, /, *, allow_code=True) -> Any: ...  # check: allow_code 3.13+
@overload
def load(file, /, *, allow_code=True) -> Any: ...  # check: allow_code 3.13+
@overload
@blocks("file")
def dump(value, file: _Disk, version=..., /, *, allow_code=True) -> None: ...  # check: allow_code 3.13+
@overload
def dump(value, file, version=..., /, *, allow_code=True) -> None: ...  # check: allow_code 3.13+
def loads(bytes, /, *, allow_code=True) -> Any: ...  # check: allow_code 3.13+
def dumps(value, version=..., /, *, allow_code=True) -> bytes: ...  # check: allow_code 3.13+
