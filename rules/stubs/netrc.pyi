# netrc, Python 3.8 to 3.14: the constructor reads the file.
from typing import Any

from effects import blocks

class NetrcParseError(Exception): ...
class netrc:
    hosts: dict[str, Any]
    macros: dict[str, Any]
    @blocks("file")
    def __init__(self, file=None) -> None: ...
    def authenticators(self, host) -> Any: ...
