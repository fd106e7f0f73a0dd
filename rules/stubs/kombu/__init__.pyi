# kombu 5.7: messages over many transports; connections open when they are first used.
from .connection import Connection as Connection
from .entity import Exchange as Exchange
from .entity import Queue as Queue
from .entity import binding as binding
from .message import Message as Message
from .messaging import Consumer as Consumer
from .messaging import Producer as Producer
from .pools import connections as connections
from .pools import producers as producers
