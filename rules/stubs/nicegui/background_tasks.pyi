# NiceGUI: tasks, which it keeps.

from typing import Any

from asyncio import Task

def create(
    awaitable=None, *, coroutine=None, name="unnamed task", handle_exceptions=True, context=None,
) -> Task[Any]: ...
def create_lazy(awaitable=None, *, coroutine=None, name) -> Task[Any]: ...
def create_or_defer(awaitable, *, name="unnamed task", context=None): ...
