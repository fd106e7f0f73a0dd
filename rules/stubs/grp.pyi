# grp, Python 3.8 to 3.14: the answer may come from a file, or from a directory over the network.
from typing import Any

from effects import blocks

@blocks("file")
def getgrnam(name) -> Any: ...
@blocks("file")
def getgrgid(id) -> Any: ...
@blocks("file")
def getgrall() -> list[Any]: ...
