# asyncio.base_events, Python 3.8 to 3.14.
from asyncio.events import AbstractEventLoop, AbstractServer

class Server(AbstractServer):
    sockets: tuple
    def __init__(self, loop, sockets, protocol_factory, ssl_context, backlog, ssl_handshake_timeout, ssl_shutdown_timeout=None) -> None: ...
class BaseEventLoop(AbstractEventLoop): ...
