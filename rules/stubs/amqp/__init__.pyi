# amqp 5.4: AMQP in pure Python.
from .basic_message import Message as Message
from .channel import Channel as Channel
from .connection import Connection as Connection
