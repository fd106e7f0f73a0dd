# trio: threads, from the loop.

from effects import calls

from typing import Callable, TypeVar

T = TypeVar("T")
@calls("sync_fn", sync="thread")
async def run_sync(
    sync_fn: Callable[..., T], *args, thread_name=None, abandon_on_cancel=False, limiter=None
) -> T: ...
