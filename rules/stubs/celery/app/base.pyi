# Celery: the application.

from typing import Any, Callable, overload

from effects import blocks, registers

from celery.app.control import Control
from celery.app.task import Task as _Task
from celery.canvas import Signature
from celery.result import AsyncResult as _AsyncResult

class Celery:
    @overload
    @registers(sync="worker")
    def task(self, fun: Callable[..., Any], /) -> _Task: ...
    @overload
    @registers(sync="worker", coroutine="loop")
    def task(self, *, base, **opts) -> Callable[[Any], _Task]: ...
    @overload
    @registers(sync="worker")
    def task(self, **opts) -> Callable[[Any], _Task]: ...
    control: Control
    Task: type[_Task]
    def AsyncResult(self, id, backend=None, task_name=None, app=None, parent=None) -> _AsyncResult: ...  # check: a property that gives a class
    def signature(self, *args, **kwargs) -> Signature: ...
    @blocks("broker")
    def send_task(
        self, name, args=None, kwargs=None, countdown=None, eta=None, task_id=None, producer=None,
        connection=None, router=None, result_cls=None, expires=..., publisher=None, link=None,
        link_error=None, add_to_parent=True, group_id=None, group_index=None, retries=0,
        chord=None, reply_to=None, time_limit=..., soft_time_limit=..., root_id=None,
        parent_id=None, route_name=None, shadow=None, chain=None, task_type=None,
        replaced_task_nesting=0, **options
    ) -> _AsyncResult: ...
    @blocks("broker")
    def start(self, argv=None): ...
    @blocks("broker")
    def worker_main(self, argv=None): ...
    def add_periodic_task(self, schedule, sig, args=..., kwargs=..., name=None, **opts): ...
    def register_task(self, task, **options): ...
    def config_from_object(self, obj, silent=False, force=False, namespace=None): ...
    def autodiscover_tasks(self, packages=None, related_name="tasks", force=False): ...
