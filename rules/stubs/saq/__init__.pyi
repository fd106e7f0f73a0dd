# SAQ 0.2x: plain functions run in threads.

from saq.job import CronJob as CronJob
from saq.job import Job as Job
from saq.queue.base import Queue as Queue
from saq.worker import Worker as Worker
