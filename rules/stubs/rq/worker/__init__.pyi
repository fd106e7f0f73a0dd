# RQ: workers.

from rq.worker.base import BaseWorker as BaseWorker
from rq.worker.worker_classes import SimpleWorker as SimpleWorker
from rq.worker.worker_classes import Worker as Worker
