# cbor2: read from a file, and written to one.

from io import _Disk
from typing import Any, overload

from effects import blocks

@overload
@blocks("file")
def load(fp: _Disk, **options) -> Any: ...
@overload
def load(fp, **options) -> Any: ...
@overload
@blocks("file")
def dump(obj, fp: _Disk, **options) -> None: ...
@overload
def dump(obj, fp, **options) -> None: ...
