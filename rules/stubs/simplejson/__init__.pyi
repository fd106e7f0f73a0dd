# simplejson 3: load and dump read and write, where the stream is known to be a file.

from io import _Disk
from typing import Any, overload

from effects import blocks

@overload
@blocks("file")
def load(fp: _Disk, encoding=None, cls=None, **kw) -> Any: ...
@overload
def load(fp, encoding=None, cls=None, **kw) -> Any: ...
@overload
@blocks("file")
def dump(obj, fp: _Disk, skipkeys=False, ensure_ascii=True, **kw) -> None: ...
@overload
def dump(obj, fp, skipkeys=False, ensure_ascii=True, **kw) -> None: ...
