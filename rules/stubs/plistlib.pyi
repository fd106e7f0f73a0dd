# plistlib, Python 3.8 to 3.14: load and dump read and write, where the stream is known to be a file.
from io import _Disk
from typing import Any, overload

from effects import blocks

class UID:
    data: int
    def __init__(self, data) -> None: ...
class InvalidFileException(ValueError): ...
@overload
@blocks("file")
def load(fp: _Disk, *, fmt=None, dict_type=..., aware_datetime=False) -> Any: ...  # check: aware_datetime 3.13+
@overload
def load(fp, *, fmt=None, dict_type=..., aware_datetime=False) -> Any: ...  # check: aware_datetime 3.13+
@overload
@blocks("file")
def dump(value, fp: _Disk, *, fmt=..., sort_keys=True, skipkeys=False, aware_datetime=False) -> None: ...  # check: aware_datetime 3.13+
@overload
def dump(value, fp, *, fmt=..., sort_keys=True, skipkeys=False, aware_datetime=False) -> None: ...  # check: aware_datetime 3.13+
def loads(value, *, fmt=None, dict_type=..., aware_datetime=False) -> Any: ...  # check: aware_datetime 3.13+
def dumps(value, *, fmt=..., skipkeys=False, sort_keys=True, aware_datetime=False) -> bytes: ...  # check: aware_datetime 3.13+
