# atexit, Python 3.8 to 3.14.
from typing import TypeVar

from effects import calls, registers

F = TypeVar("F")

@calls("func", sync="worker")
@registers(sync="worker")
def register(func: F, /, *args, **kwargs) -> F: ...
def unregister(func, /) -> None: ...
