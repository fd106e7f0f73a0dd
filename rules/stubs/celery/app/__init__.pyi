# Celery: tasks without an application.

from typing import Any, Callable, overload

from effects import registers

from celery.app.base import Celery as Celery
from celery.app.task import Task

@overload
@registers(sync="worker")
def shared_task(fun: Callable[..., Any], /) -> Task: ...
@overload
@registers(sync="worker", coroutine="loop")
def shared_task(*, base, **kwargs) -> Callable[[Any], Task]: ...
@overload
@registers(sync="worker")
def shared_task(**kwargs) -> Callable[[Any], Task]: ...
