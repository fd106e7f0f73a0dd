# RQ: the decorator.

from typing import Any, Callable

from effects import blocks, named, registers

from rq.job import Job

@named("rq.decorators.job")
class _Delayed:
    def __call__(self, *args, **kwargs): ...
    @blocks("broker")
    def delay(self, *args, **kwargs) -> Job: ...

@registers(sync="worker", coroutine="loop")
def job(queue, connection=None, timeout=None, **kwargs) -> Callable[[Any], _Delayed]: ...  # check: a class
