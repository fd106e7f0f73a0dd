# asyncio.taskgroups, Python 3.11 to 3.14. The group keeps its tasks alive.
from asyncio.tasks import Task
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

from effects import role

T = TypeVar("T")

@role("task-group")
class TaskGroup:
    @role("loop-only")
    def create_task(self, coro: Coroutine[Any, Any, T], *, name=None, context=None, eager_start=None) -> Task[T]: ...  # check: eager_start 3.14+
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, et, exc, tb) -> None: ...
