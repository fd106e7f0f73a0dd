# asyncer: threads and loops.

from typing import Self

from effects import calls, role

from anyio.abc import TaskGroup as _TaskGroup

@role("to-thread")
@calls("function", sync="thread")
def asyncify(function, *, abandon_on_cancel=False, cancellable=None, limiter=None): ...
@role("to-sync")
@calls("async_function", sync="never", coroutine="loop")
def syncify(async_function, raise_sync_error=True): ...
@role("to-sync")
@calls("async_function", sync="never", coroutine="loop")
def runnify(async_function, backend="asyncio", backend_options=None): ...

@role("task-group")
class TaskGroup(_TaskGroup):
    @calls("async_function", sync="never", coroutine="loop")
    def soonify(self, async_function, name=None): ...
    async def __aenter__(self) -> Self: ...

@role("task-group")
def create_task_group() -> TaskGroup: ...
