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
from asyncio.coroutines import (  # check: -3.10
    coroutine as coroutine,
)
from asyncio.coroutines import (
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
    isfuture as isfuture,
    wrap_future as wrap_future,
)
from asyncio.futures import (  # check: 3.14+
    future_add_to_awaited_by as future_add_to_awaited_by,
    future_discard_from_awaited_by as future_discard_from_awaited_by,
)
from asyncio.graph import (  # check: 3.14+
    FrameCallGraphEntry as FrameCallGraphEntry,
    FutureCallGraph as FutureCallGraph,
    capture_call_graph as capture_call_graph,
    format_call_graph as format_call_graph,
    print_call_graph as print_call_graph,
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
)
from asyncio.queues import (  # check: 3.13+
    QueueShutDown as QueueShutDown,
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
    create_task as create_task,
    current_task as current_task,
    ensure_future as ensure_future,
    gather as gather,
    run_coroutine_threadsafe as run_coroutine_threadsafe,
    shield as shield,
    sleep as sleep,
    wait as wait,
    wait_for as wait_for,
)
from asyncio.tasks import (  # check: 3.12+
    create_eager_task_factory as create_eager_task_factory,
    eager_task_factory as eager_task_factory,
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
from asyncio.unix_events import (  # check: -3.13
    AbstractChildWatcher as AbstractChildWatcher,
    DefaultEventLoopPolicy as DefaultEventLoopPolicy,
    FastChildWatcher as FastChildWatcher,
    MultiLoopChildWatcher as MultiLoopChildWatcher,
    PidfdChildWatcher as PidfdChildWatcher,
    SafeChildWatcher as SafeChildWatcher,
    ThreadedChildWatcher as ThreadedChildWatcher,
)
from asyncio.unix_events import (  # check: 3.13+
    EventLoop as EventLoop,
)
from asyncio.unix_events import (
    SelectorEventLoop as SelectorEventLoop,
)
from asyncio.windows_events import (  # check: Windows only
    IocpProactor as IocpProactor,
    ProactorEventLoop as ProactorEventLoop,
    WindowsProactorEventLoopPolicy as WindowsProactorEventLoopPolicy,
    WindowsSelectorEventLoopPolicy as WindowsSelectorEventLoopPolicy,
)
