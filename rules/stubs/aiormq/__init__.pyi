# aiormq 7.2: AMQP, asynchronous.
from .channel import Channel as Channel
from .connection import Connection as Connection
from .connection import connect as connect
