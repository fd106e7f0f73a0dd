# portalocker: the locks.

from effects import blocks

class LockBase:
    @blocks("lock", instead="filelock.AsyncFileLock")
    def __enter__(self): ...
    def __exit__(self, exc_type, exc_value, traceback): ...

class Lock(LockBase):
    @blocks("lock", instead="filelock.AsyncFileLock")
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None): ...
    def release(self): ...

class RLock(Lock):
    @blocks("lock", instead="filelock.AsyncFileLock")
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None): ...

class TemporaryFileLock(Lock):
    @blocks("lock", instead="filelock.AsyncFileLock")
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None): ...

class BoundedSemaphore(LockBase):
    @blocks("lock", instead="filelock.AsyncFileLock")
    def acquire(self, timeout=None, check_interval=None, fail_when_locked=None): ...
