# multiprocessing.synchronize, Python 3.8 to 3.14.
from threading import Barrier as _Barrier
from typing import Any, Literal, overload

from effects import blocks, calls, role

@role("thread-lock")
@role("unpicklable")
class SemLock:
    @overload
    @role("takes-lock")
    def acquire(self, block: Literal[False, 0], timeout=None) -> bool: ...  # check: set on the object
    @overload
    @role("takes-lock")
    def acquire(self, block=True, timeout: Literal[0] = None) -> bool: ...  # check: set on the object
    @overload
    @blocks("lock")
    @role("takes-lock")
    def acquire(self, block=True, timeout=None) -> bool: ...  # check: set on the object
    @role("frees-lock")
    def release(self) -> None: ...  # check: set on the object
    @blocks("lock")
    def __enter__(self) -> bool: ...
    def __exit__(self, *args) -> None: ...
class Lock(SemLock):
    def __init__(self, *, ctx=...) -> None: ...
class RLock(SemLock):
    def __init__(self, *, ctx=...) -> None: ...
class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx=...) -> None: ...
    def get_value(self) -> int: ...
class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx=...) -> None: ...
@role("thread-lock")
@role("unpicklable")
class Condition:
    def __init__(self, lock=None, *, ctx=...) -> None: ...
    @overload
    @role("takes-lock")
    def acquire(self, block: Literal[False, 0], timeout=None) -> bool: ...  # check: set on the object
    @overload
    @role("takes-lock")
    def acquire(self, block=True, timeout: Literal[0] = None) -> bool: ...  # check: set on the object
    @overload
    @blocks("lock")
    @role("takes-lock")
    def acquire(self, block=True, timeout=None) -> bool: ...  # check: set on the object
    @role("frees-lock")
    def release(self) -> None: ...  # check: set on the object
    @blocks("lock")
    def __enter__(self) -> bool: ...
    def __exit__(self, *args) -> None: ...
    @overload
    def wait(self, timeout: Literal[0]) -> bool: ...
    @overload
    @blocks("lock")
    def wait(self, timeout=None) -> bool: ...
    @overload
    @calls("predicate", sync="here")
    def wait_for(self, predicate, timeout: Literal[0]) -> Any: ...
    @overload
    @calls("predicate", sync="here")
    @blocks("lock")
    def wait_for(self, predicate, timeout=None) -> Any: ...
    def notify(self, n=1) -> None: ...
    def notify_all(self) -> None: ...
@role("unpicklable")
class Event:
    def __init__(self, *, ctx=...) -> None: ...
    def is_set(self) -> bool: ...
    def set(self) -> None: ...
    def clear(self) -> None: ...
    @overload
    def wait(self, timeout: Literal[0]) -> bool: ...
    @overload
    @blocks("lock")
    def wait(self, timeout=None) -> bool: ...
class Barrier(_Barrier):
    def __init__(self, parties, action=None, timeout=None, *, ctx=...) -> None: ...
    @blocks("lock")
    def wait(self, timeout=None) -> int: ...
