# asyncio, Python 3.8 to 3.14.
from asyncio import (
    base_events as base_events,
    coroutines as coroutines,
    events as events,
    exceptions as exceptions,
    futures as futures,
    locks as locks,
    protocols as protocols,
    queues as queues,
    runners as runners,
    streams as streams,
    subprocess as subprocess,
    taskgroups as taskgroups,
    tasks as tasks,
    threads as threads,
    timeouts as timeouts,
    transports as transports,
)
from asyncio.base_events import (
    BaseEventLoop as BaseEventLoop,
    Server as Server,
)
from asyncio.coroutines import (
    coroutine as coroutine,  # check: -3.10
    iscoroutine as iscoroutine,
    iscoroutinefunction as iscoroutinefunction,
)
from asyncio.events import (
    AbstractEventLoop as AbstractEventLoop,
    AbstractEventLoopPolicy as AbstractEventLoopPolicy,
    AbstractServer as AbstractServer,
    Handle as Handle,
    TimerHandle as TimerHandle,
    _get_running_loop as _get_running_loop,
    _set_running_loop as _set_running_loop,
    get_child_watcher as get_child_watcher,
    get_event_loop as get_event_loop,
    get_event_loop_policy as get_event_loop_policy,
    get_running_loop as get_running_loop,
    new_event_loop as new_event_loop,
    set_child_watcher as set_child_watcher,
    set_event_loop as set_event_loop,
    set_event_loop_policy as set_event_loop_policy,
)
from asyncio.exceptions import (
    BrokenBarrierError as BrokenBarrierError,
    CancelledError as CancelledError,
    IncompleteReadError as IncompleteReadError,
    InvalidStateError as InvalidStateError,
    LimitOverrunError as LimitOverrunError,
    SendfileNotAvailableError as SendfileNotAvailableError,
    TimeoutError as TimeoutError,
)
from asyncio.futures import (
    Future as Future,
    future_add_to_awaited_by as future_add_to_awaited_by,  # check: 3.14+
    future_discard_from_awaited_by as future_discard_from_awaited_by,  # check: 3.14+
    isfuture as isfuture,
    wrap_future as wrap_future,
)
from asyncio.graph import (
    FrameCallGraphEntry as FrameCallGraphEntry,  # check: 3.14+
    FutureCallGraph as FutureCallGraph,  # check: 3.14+
    capture_call_graph as capture_call_graph,  # check: 3.14+
    format_call_graph as format_call_graph,  # check: 3.14+
    print_call_graph as print_call_graph,  # check: 3.14+
)
from asyncio.locks import (
    Barrier as Barrier,
    BoundedSemaphore as BoundedSemaphore,
    Condition as Condition,
    Event as Event,
    Lock as Lock,
    Semaphore as Semaphore,
)
from asyncio.protocols import (
    BaseProtocol as BaseProtocol,
    BufferedProtocol as BufferedProtocol,
    DatagramProtocol as DatagramProtocol,
    Protocol as Protocol,
    SubprocessProtocol as SubprocessProtocol,
)
from asyncio.queues import (
    LifoQueue as LifoQueue,
    PriorityQueue as PriorityQueue,
    Queue as Queue,
    QueueEmpty as QueueEmpty,
    QueueFull as QueueFull,
    QueueShutDown as QueueShutDown,  # check: 3.13+
)
from asyncio.runners import (
    Runner as Runner,
    run as run,
)
from asyncio.streams import (
    StreamReader as StreamReader,
    StreamReaderProtocol as StreamReaderProtocol,
    StreamWriter as StreamWriter,
    open_connection as open_connection,
    open_unix_connection as open_unix_connection,
    start_server as start_server,
    start_unix_server as start_unix_server,
)
from asyncio.subprocess import (
    create_subprocess_exec as create_subprocess_exec,
    create_subprocess_shell as create_subprocess_shell,
)
from asyncio.taskgroups import (
    TaskGroup as TaskGroup,
)
from asyncio.tasks import (
    ALL_COMPLETED as ALL_COMPLETED,
    FIRST_COMPLETED as FIRST_COMPLETED,
    FIRST_EXCEPTION as FIRST_EXCEPTION,
    Task as Task,
    _enter_task as _enter_task,
    _leave_task as _leave_task,
    _register_task as _register_task,
    _unregister_task as _unregister_task,
    all_tasks as all_tasks,
    as_completed as as_completed,
    create_eager_task_factory as create_eager_task_factory,  # check: 3.12+
    create_task as create_task,
    current_task as current_task,
    eager_task_factory as eager_task_factory,  # check: 3.12+
    ensure_future as ensure_future,
    gather as gather,
    run_coroutine_threadsafe as run_coroutine_threadsafe,
    shield as shield,
    sleep as sleep,
    wait as wait,
    wait_for as wait_for,
)
from asyncio.threads import (
    to_thread as to_thread,
)
from asyncio.timeouts import (
    Timeout as Timeout,
    timeout as timeout,
    timeout_at as timeout_at,
)
from asyncio.transports import (
    BaseTransport as BaseTransport,
    DatagramTransport as DatagramTransport,
    ReadTransport as ReadTransport,
    SubprocessTransport as SubprocessTransport,
    Transport as Transport,
    WriteTransport as WriteTransport,
)
from asyncio.unix_events import (
    AbstractChildWatcher as AbstractChildWatcher,  # check: -3.13
    DefaultEventLoopPolicy as DefaultEventLoopPolicy,  # check: -3.13
    EventLoop as EventLoop,  # check: 3.13+
    FastChildWatcher as FastChildWatcher,  # check: -3.13
    MultiLoopChildWatcher as MultiLoopChildWatcher,  # check: -3.13
    PidfdChildWatcher as PidfdChildWatcher,  # check: -3.13
    SafeChildWatcher as SafeChildWatcher,  # check: -3.13
    SelectorEventLoop as SelectorEventLoop,
    ThreadedChildWatcher as ThreadedChildWatcher,  # check: -3.13
)
from asyncio.windows_events import (
    IocpProactor as IocpProactor,  # check: Windows only
    ProactorEventLoop as ProactorEventLoop,  # check: Windows only
    WindowsProactorEventLoopPolicy as WindowsProactorEventLoopPolicy,  # check: Windows only
    WindowsSelectorEventLoopPolicy as WindowsSelectorEventLoopPolicy,  # check: Windows only
)
