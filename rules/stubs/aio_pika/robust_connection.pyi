# aio_pika 10.2: connections that come back.
from .abc import AbstractRobustConnection
from .connection import Connection

class RobustConnection(Connection, AbstractRobustConnection):
    async def reconnect(self) -> None: ...

async def connect_robust(
    url=None, *, host="localhost", port=5672, login="guest", password="guest", virtualhost="/",
    ssl=False, loop=None, ssl_options=None, ssl_context=None, timeout=None, client_properties=None,
    connection_class=..., **kwargs
) -> AbstractRobustConnection: ...
