# toml 0.10: Python code.

from io import StringIO
from typing import overload

from effects import blocks

@overload
def load(f: StringIO, _dict=..., decoder=...): ...
@overload
@blocks("file")
def load(f, _dict=..., decoder=...): ...
def loads(s, _dict=..., decoder=...): ...
