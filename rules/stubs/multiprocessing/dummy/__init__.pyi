# multiprocessing.dummy, Python 3.8 to 3.14: the same names over threads.
from multiprocessing.pool import ThreadPool as _ThreadPool
from queue import Queue as JoinableQueue, Queue as Queue
from threading import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    RLock as RLock,
    Semaphore as Semaphore,
    Thread,
)

class DummyProcess(Thread): ...
Process = DummyProcess
def Pool(processes=None, initializer=None, initargs=()) -> _ThreadPool: ...
def current_process() -> Thread: ...
def active_children() -> list[Thread]: ...
def freeze_support() -> None: ...
