# happybase 1.3: a pool; making one opens a connection.
from effects import blocks, named

from .connection import Connection

@named("happybase.ConnectionPool.connection")
class _Connection:
    @blocks("database")
    def __enter__(self) -> Connection: ...
    def __exit__(self, *args) -> None: ...

class ConnectionPool:
    @blocks("database")
    def __init__(self, size, **kwargs) -> None: ...
    def connection(self, timeout=None) -> _Connection: ...
