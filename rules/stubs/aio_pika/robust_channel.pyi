# aio_pika 10.2: channels that come back.
from .abc import AbstractRobustChannel
from .channel import Channel

class RobustChannel(Channel, AbstractRobustChannel): ...
