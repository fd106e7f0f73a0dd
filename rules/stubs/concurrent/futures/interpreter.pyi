# concurrent.futures.interpreter, Python 3.14: each thread has an interpreter, and a GIL, of its own.
# check: 3.14+
from concurrent.futures._base import BrokenExecutor, Executor, Future as _Future, _Results
from typing import Callable, TypeVar

from effects import calls, consumes, role

T = TypeVar("T")

class BrokenInterpreterPool(BrokenExecutor): ...
@role("process-pool")
class InterpreterPoolExecutor(Executor):
    @calls("initializer", sync="process")
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()) -> None: ...
    @calls("fn", sync="process")
    def submit(self, fn: Callable[..., T], /, *args, **kwargs) -> _Future[T]: ...
    @calls("fn", sync="process")
    @consumes("iterables")
    def map(self, fn: Callable[..., T], *iterables, timeout=None, chunksize=1, buffersize=None) -> _Results[T]: ...
