# pwd, Python 3.8 to 3.14: the answer may come from a file, or from a directory over the network.
from typing import Any

from effects import blocks

@blocks("file")
def getpwnam(name, /) -> Any: ...
@blocks("file")
def getpwuid(uid, /) -> Any: ...
@blocks("file")
def getpwall() -> list[Any]: ...
