# Litestar: threads.

from effects import calls

from typing import Callable, TypeVar

T = TypeVar("T")
@calls("fn", sync="thread")
async def sync_to_thread(fn: Callable[..., T], *args, **kwargs) -> T: ...
