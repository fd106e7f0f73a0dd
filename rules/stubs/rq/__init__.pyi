# RQ 2: over Redis. A worker runs a coroutine function's coroutine in a loop of its own.

from rq.job import cancel_job as cancel_job
from rq.job import get_current_job as get_current_job
from rq.job import requeue_job as requeue_job
from rq.queue import Queue as Queue
from rq.worker import SimpleWorker as SimpleWorker
from rq.worker import Worker as Worker
