# aio_pika 10.2: connections.
from .abc import AbstractConnection

class Connection(AbstractConnection): ...

async def connect(
    url=None, *, host="localhost", port=5672, login="guest", password="guest", virtualhost="/",
    ssl=False, loop=None, ssl_options=None, ssl_context=None, timeout=None, client_properties=None,
    connection_class=..., **kwargs
) -> AbstractConnection: ...
