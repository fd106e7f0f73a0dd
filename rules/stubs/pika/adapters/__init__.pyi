# pika 1.4: adapters.
from .base_connection import BaseConnection as BaseConnection
from .blocking_connection import BlockingConnection as BlockingConnection
from .select_connection import SelectConnection as SelectConnection
