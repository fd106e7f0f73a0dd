# aio_pika 10.2: channels that come back.
from .abc import AbstractRobustChannel
from .channel import Channel

class RobustChannel(Channel, AbstractRobustChannel):
    async def restore(self, channel=None) -> None: ...
    async def ready(self) -> None: ...
