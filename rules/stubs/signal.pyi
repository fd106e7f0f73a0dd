# signal, Python 3.8 to 3.14.
from enum import IntEnum
from typing import Any, Literal, overload

from effects import blocks, calls

class Signals(IntEnum): ...
class Handlers(IntEnum): ...
class Sigmasks(IntEnum): ...
class ItimerError(OSError): ...  # check: OSError by another name
class struct_siginfo: ...

# A handler runs between two steps of the main thread, as part of no coroutine.
@calls("handler", sync="worker")
def signal(signalnum, handler, /) -> Any: ...  # check: both forms of the arguments work
def getsignal(signalnum, /) -> Any: ...  # check: both forms of the arguments work
def default_int_handler(signalnum, frame, /) -> Any: ...
def alarm(seconds, /) -> int: ...
def setitimer(which, seconds, interval=0.0, /) -> tuple[float, float]: ...
def getitimer(which, /) -> tuple[float, float]: ...
def siginterrupt(signalnum, flag, /) -> None: ...
def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True) -> int: ...
def raise_signal(signalnum, /) -> None: ...
def strsignal(signalnum, /) -> str | None: ...
def valid_signals() -> set[Any]: ...
def sigpending() -> set[Any]: ...
def pthread_kill(thread_id, signalnum, /) -> None: ...
def pthread_sigmask(how, mask, /) -> set[Any]: ...  # check: both forms of the arguments work
def pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /) -> None: ...
@blocks("sleep", instead="asyncio.AbstractEventLoop.add_signal_handler")
def pause() -> None: ...
@blocks("sleep", instead="asyncio.AbstractEventLoop.add_signal_handler")
def sigwait(sigset, /) -> Any: ...  # check: both forms of the arguments work
@blocks("sleep", instead="asyncio.AbstractEventLoop.add_signal_handler")
def sigwaitinfo(sigset, /) -> struct_siginfo: ...
@overload
def sigtimedwait(sigset, timeout: Literal[0], /) -> struct_siginfo | None: ...
@overload
@blocks("sleep", instead="asyncio.AbstractEventLoop.add_signal_handler")
def sigtimedwait(sigset, timeout, /) -> struct_siginfo | None: ...

NSIG: int
SIG_DFL: Handlers
SIG_IGN: Handlers
SIG_BLOCK: Sigmasks
SIG_UNBLOCK: Sigmasks
SIG_SETMASK: Sigmasks
ITIMER_REAL: int
ITIMER_VIRTUAL: int
ITIMER_PROF: int
SIGABRT: Signals
SIGALRM: Signals
SIGBUS: Signals
SIGCHLD: Signals
SIGCLD: Signals
SIGCONT: Signals
SIGFPE: Signals
SIGHUP: Signals
SIGILL: Signals
SIGINT: Signals
SIGIO: Signals
SIGIOT: Signals
SIGKILL: Signals
SIGPIPE: Signals
SIGPOLL: Signals
SIGPROF: Signals
SIGPWR: Signals
SIGQUIT: Signals
SIGRTMAX: Signals
SIGRTMIN: Signals
SIGSEGV: Signals
SIGSTKFLT: Signals
SIGSTOP: Signals
SIGSYS: Signals
SIGTERM: Signals
SIGTRAP: Signals
SIGTSTP: Signals
SIGTTIN: Signals
SIGTTOU: Signals
SIGURG: Signals
SIGUSR1: Signals
SIGUSR2: Signals
SIGVTALRM: Signals
SIGWINCH: Signals
SIGXCPU: Signals
SIGXFSZ: Signals
