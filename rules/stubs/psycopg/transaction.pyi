# psycopg 3.3: transaction blocks.
from typing_extensions import Self

from effects import blocks

from .connection import Connection
from .connection_async import AsyncConnection

class Transaction:
    connection: Connection
    @blocks("database", instead="psycopg.AsyncConnection.transaction")
    def __enter__(self) -> Self: ...
    @blocks("database", instead="psycopg.AsyncConnection.transaction")
    def __exit__(self, *args) -> bool: ...

class AsyncTransaction:
    connection: AsyncConnection
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args) -> bool: ...
