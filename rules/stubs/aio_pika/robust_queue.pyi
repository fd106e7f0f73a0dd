# aio_pika 10.2: queues that come back.
from .abc import AbstractRobustQueue
from .queue import Queue

class RobustQueue(Queue, AbstractRobustQueue): ...
