# fcntl, Python 3.8 to 3.14: a lock waits but where LOCK_NB is added.
from typing import Any, overload

from effects import blocks

class _Wait(int):  # check: an operation that waits, apart from those that do not
    def __or__(self, other, /) -> int: ...
LOCK_SH: _Wait
LOCK_EX: _Wait
LOCK_NB: int
LOCK_UN: int
F_SETLKW: _Wait
F_SETLK: int
F_GETLK: int
F_GETFD: int
F_SETFD: int
F_GETFL: int
F_SETFL: int
F_RDLCK: int
F_WRLCK: int
F_UNLCK: int
F_DUPFD: int
FD_CLOEXEC: int
@overload
@blocks("lock")
def flock(fd, operation: _Wait, /) -> None: ...
@overload
def flock(fd, operation, /) -> None: ...
@overload
@blocks("lock")
def lockf(fd, cmd: _Wait, len=0, start=0, whence=0, /) -> Any: ...
@overload
def lockf(fd, cmd, len=0, start=0, whence=0, /) -> Any: ...
@overload
@blocks("lock")
def fcntl(fd, cmd: _Wait, arg=0, /) -> Any: ...
@overload
def fcntl(fd, cmd, arg=0, /) -> Any: ...
def ioctl(fd, request, arg=0, mutate_flag=True, /) -> Any: ...
