# RQ: workers.

from rq.worker.base import BaseWorker

class Worker(BaseWorker): ...

class SimpleWorker(BaseWorker): ...
