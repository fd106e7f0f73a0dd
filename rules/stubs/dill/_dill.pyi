# dill: load and dump read and write, where the stream is known to be a file.

from io import _Disk
from typing import Any, overload

from effects import blocks

@overload
@blocks("file")
def load(file: _Disk, ignore=None, **kwds) -> Any: ...
@overload
def load(file, ignore=None, **kwds) -> Any: ...
@overload
@blocks("file")
def dump(obj, file: _Disk, protocol=None, byref=None, fmode=None, recurse=None, **kwds) -> None: ...
@overload
def dump(obj, file, protocol=None, byref=None, fmode=None, recurse=None, **kwds) -> None: ...
