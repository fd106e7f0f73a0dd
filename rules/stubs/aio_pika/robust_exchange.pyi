# aio_pika 10.2: exchanges that come back.
from .abc import AbstractRobustExchange
from .exchange import Exchange

class RobustExchange(Exchange, AbstractRobustExchange): ...
