# toml 0.10: Python code.

from io import _Disk
from typing import overload

from effects import blocks

@overload
@blocks("file")
def dump(o, f: _Disk, *args, **options): ...
@overload
def dump(o, f, *args, **options): ...
def dumps(o, encoder=...): ...
