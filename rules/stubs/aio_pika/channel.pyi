# aio_pika 10.2: channels.
from .abc import AbstractChannel

class Channel(AbstractChannel): ...
