# concurrent.futures.thread, Python 3.8 to 3.14.
from concurrent.futures._base import BrokenExecutor, Executor, Future as _Future, _Results
from typing import Callable, TypeVar

from effects import calls, consumes, role

T = TypeVar("T")

class BrokenThreadPool(BrokenExecutor): ...
@role("thread-pool")
class ThreadPoolExecutor(Executor):
    @calls("initializer", sync="thread")
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=(), **ctxkwargs) -> None: ...  # check: ctxkwargs 3.14+
    @calls("fn", sync="thread")
    def submit(self, fn: Callable[..., T], /, *args, **kwargs) -> _Future[T]: ...
    @calls("fn", sync="thread")
    @consumes("iterables")
    def map(self, fn: Callable[..., T], *iterables, timeout=None, chunksize=1, buffersize=None) -> _Results[T]: ...  # check: buffersize 3.14+
