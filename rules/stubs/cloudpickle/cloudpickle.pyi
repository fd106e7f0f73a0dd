# cloudpickle 3: written to a file.

from io import _Disk
from typing import Any, overload

from effects import blocks

@overload
@blocks("file")
def dump(obj, file: _Disk, protocol=None, buffer_callback=None) -> None: ...
@overload
def dump(obj, file, protocol=None, buffer_callback=None) -> None: ...
