# spwd, Python 3.8 to 3.12.
# check: -3.12
from typing import Any

from effects import blocks

@blocks("file")
def getspnam(arg, /) -> Any: ...
@blocks("file")
def getspall() -> list[Any]: ...
