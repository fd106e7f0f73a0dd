# SAQ: queues.

from saq.queue.base import Queue as Queue
