# RQ: workers.

from effects import blocks

class BaseWorker:
    @blocks("broker")
    def work(
        self, burst=False, logging_level=None, date_format="%H:%M:%S", log_format=...,
        max_jobs=None, max_idle_time=None, with_scheduler=False, dequeue_strategy=...,
    ): ...
    @classmethod
    @blocks("broker")
    def all(
        cls, connection=None, job_class=None, queue_class=None, queue=None, serializer=None,
    ): ...
    @classmethod
    @blocks("broker")
    def count(cls, connection=None, queue=None): ...
