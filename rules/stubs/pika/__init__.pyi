# pika 1.4: RabbitMQ. BlockingConnection waits; the others call back.
from .adapters.base_connection import BaseConnection as BaseConnection
from .adapters.blocking_connection import BlockingConnection as BlockingConnection
from .adapters.select_connection import SelectConnection as SelectConnection
from .connection import ConnectionParameters as ConnectionParameters
from .connection import URLParameters as URLParameters
