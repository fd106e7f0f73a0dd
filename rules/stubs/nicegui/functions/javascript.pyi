# NiceGUI: code for the browser; the answer can be awaited.

from typing import Any, Generator

class _Answer:
    def __await__(self) -> Generator[Any, Any, Any]: ...

def run_javascript(code, *, timeout=1.0) -> _Answer: ...
