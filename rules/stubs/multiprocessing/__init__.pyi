# multiprocessing, Python 3.8 to 3.14. What here are functions that make an object of a class are
# the classes themselves: they stand in annotations as well.
from multiprocessing.connection import Pipe as Pipe  # check: the same, of the default context
from multiprocessing.context import (
    AuthenticationError as AuthenticationError,
    BufferTooShort as BufferTooShort,
    DefaultContext as _DefaultContext,
    Process as Process,
    ProcessError as ProcessError,
    TimeoutError as TimeoutError,
)
from multiprocessing.managers import SyncManager as _SyncManager
from multiprocessing.pool import Pool as Pool  # check: a function that makes one
from multiprocessing.process import active_children as active_children, current_process as current_process, parent_process as parent_process
from multiprocessing.queues import (
    JoinableQueue as JoinableQueue,  # check: a function that makes one
    Queue as Queue,  # check: a function that makes one
    SimpleQueue as SimpleQueue,  # check: a function that makes one
)
from multiprocessing.sharedctypes import (
    Array as Array,  # check: the same, of the default context
    RawArray as RawArray,  # check: the same, of the default context
    RawValue as RawValue,  # check: the same, of the default context
    Value as Value,  # check: the same, of the default context
)
from multiprocessing.synchronize import (
    Barrier as Barrier,  # check: a function that makes one
    BoundedSemaphore as BoundedSemaphore,  # check: a function that makes one
    Condition as Condition,  # check: a function that makes one
    Event as Event,  # check: a function that makes one
    Lock as Lock,  # check: a function that makes one
    RLock as RLock,  # check: a function that makes one
    Semaphore as Semaphore,  # check: a function that makes one
)
from typing import Any

from effects import blocks

@blocks("spawn")
def Manager() -> _SyncManager: ...
def get_context(method=None) -> _DefaultContext: ...
def cpu_count() -> int: ...
def freeze_support() -> None: ...
def get_all_start_methods() -> list[str]: ...
def get_logger() -> Any: ...
def get_start_method(allow_none=False) -> str: ...
def log_to_stderr(level=None) -> Any: ...
def set_executable(executable) -> None: ...
def set_forkserver_preload(module_names) -> None: ...
def set_start_method(method, force=False) -> None: ...
def allow_connection_pickling() -> None: ...
