# pika 1.4: a connection on an asyncio loop, which calls back.
from .base_connection import BaseConnection

class AsyncioConnection(BaseConnection):
    def __init__(
        self, parameters=None, on_open_callback=None, on_open_error_callback=None,
        on_close_callback=None, custom_ioloop=None, internal_connection_workflow=True
    ) -> None: ...
