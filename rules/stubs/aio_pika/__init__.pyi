# aio_pika 10.2: RabbitMQ, asynchronous.
from .abc import DeliveryMode as DeliveryMode
from .abc import ExchangeType as ExchangeType
from .channel import Channel as Channel
from .connection import Connection as Connection
from .connection import connect as connect
from .exchange import Exchange as Exchange
from .message import IncomingMessage as IncomingMessage
from .message import Message as Message
from .queue import Queue as Queue
from .robust_channel import RobustChannel as RobustChannel
from .robust_connection import RobustConnection as RobustConnection
from .robust_connection import connect_robust as connect_robust
from .robust_exchange import RobustExchange as RobustExchange
from .robust_queue import RobustQueue as RobustQueue
