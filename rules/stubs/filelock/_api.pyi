# filelock: the lock.

from typing import Literal, Self, overload

from effects import blocks

class AcquireReturnProxy:
    def __enter__(self): ...
    def __exit__(self, exc_type, exc_value, traceback): ...

class BaseFileLock:
    @blocks("lock", instead="filelock.AsyncFileLock")
    def __enter__(self) -> Self: ...
    @overload
    def acquire(
        self, timeout=None, poll_interval=None, *, poll_intervall=None, blocking: Literal[False],
        cancel_check=None,
    ) -> AcquireReturnProxy: ...
    @overload
    @blocks("lock", instead="filelock.AsyncFileLock")
    def acquire(
        self, timeout=None, poll_interval=None, *, poll_intervall=None, blocking=None,
        cancel_check=None,
    ) -> AcquireReturnProxy: ...
    def __exit__(self, exc_type, exc_value, traceback): ...
    def release(self, force=False): ...
