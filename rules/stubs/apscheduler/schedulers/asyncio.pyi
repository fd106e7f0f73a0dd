# APScheduler: coroutine functions run on the loop, others in its threads.

from effects import calls, registers

from apscheduler.schedulers.base import BaseScheduler

class AsyncIOScheduler(BaseScheduler):
    @calls("func", sync="thread", coroutine="loop")
    def add_job(
        self, func, trigger=None, args=None, kwargs=None, id=None, name=None,
        misfire_grace_time=..., coalesce=..., max_instances=..., next_run_time=...,
        jobstore="default", executor="default", replace_existing=False, **trigger_args
    ): ...
    @registers(sync="thread", coroutine="loop")
    def scheduled_job(
        self, trigger, args=None, kwargs=None, id=None, name=None, misfire_grace_time=...,
        coalesce=..., max_instances=..., next_run_time=..., jobstore="default", executor="default",
        **trigger_args
    ): ...
    def start(self, paused=False): ...
    def shutdown(self, wait=True): ...
