# concurrent.futures.process, Python 3.8 to 3.14.
from concurrent.futures._base import BrokenExecutor, Executor, Future as _Future, _Results
from typing import Callable, TypeVar

from effects import calls, consumes, role

T = TypeVar("T")

class BrokenProcessPool(BrokenExecutor): ...
@role("process-pool")
class ProcessPoolExecutor(Executor):
    @calls("initializer", sync="process")
    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None) -> None: ...
    @calls("fn", sync="process")
    def submit(self, fn: Callable[..., T], /, *args, **kwargs) -> _Future[T]: ...
    @calls("fn", sync="process")
    @consumes("iterables")
    def map(self, fn: Callable[..., T], *iterables, timeout=None, chunksize=1, buffersize=None) -> _Results[T]: ...  # check: buffersize 3.14+
    def terminate_workers(self) -> None: ...  # check: 3.14+
    def kill_workers(self) -> None: ...  # check: 3.14+
