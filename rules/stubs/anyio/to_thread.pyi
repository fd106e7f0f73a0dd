# anyio: threads, from the loop.

from effects import calls

from typing import Callable, TypeVar

T = TypeVar("T")
@calls("func", sync="thread")
async def run_sync(
    func: Callable[..., T], *args, abandon_on_cancel=False, cancellable=None, limiter=None
) -> T: ...
def current_default_thread_limiter(): ...
