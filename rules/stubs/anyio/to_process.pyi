# anyio: processes.

from effects import calls

from typing import Callable, TypeVar

T = TypeVar("T")
@calls("func", sync="process")
async def run_sync(func: Callable[..., T], *args, cancellable=False, limiter=None) -> T: ...
