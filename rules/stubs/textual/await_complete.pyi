# Textual: what need not be awaited.

from typing import Any, Generator

class AwaitComplete:
    def __await__(self) -> Generator[Any, Any, Any]: ...
