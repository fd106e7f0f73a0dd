# msgpack 1: read from a file, and written to one.

from io import _Disk
from typing import Any, overload

from effects import blocks

@overload
@blocks("file")
def unpack(stream: _Disk, **kwargs) -> Any: ...
@overload
def unpack(stream, **kwargs) -> Any: ...
@overload
@blocks("file")
def pack(o, stream: _Disk, **kwargs) -> None: ...
@overload
def pack(o, stream, **kwargs) -> None: ...
@overload
@blocks("file")
def load(stream: _Disk, **kwargs) -> Any: ...
@overload
def load(stream, **kwargs) -> Any: ...
@overload
@blocks("file")
def dump(o, stream: _Disk, **kwargs) -> None: ...
@overload
def dump(o, stream, **kwargs) -> None: ...
