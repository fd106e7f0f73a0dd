# aio_pika 10.2: exchanges.
from .abc import AbstractExchange

class Exchange(AbstractExchange): ...
