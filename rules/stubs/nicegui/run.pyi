# NiceGUI: threads and processes.

from effects import calls

from typing import Callable, TypeVar

R = TypeVar("R")
@calls("callback", sync="process")
async def cpu_bound(callback: Callable[..., R], *args, **kwargs) -> R: ...
@calls("callback", sync="thread")
async def io_bound(callback: Callable[..., R], *args, **kwargs) -> R: ...
