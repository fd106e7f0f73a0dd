# pika 1.4: what adapters share.
from ..connection import Connection

class BaseConnection(Connection):
    @classmethod
    def create_connection(cls, connection_configs, on_done, custom_ioloop=None, workflow=None): ...
