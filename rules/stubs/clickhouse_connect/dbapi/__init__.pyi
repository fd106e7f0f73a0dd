# clickhouse-connect 1.12: the DB-API.
from effects import blocks

from .connection import Connection

@blocks("database", instead="clickhouse_connect.create_async_client")
def connect(
    host=None, database=None, username="", password="", port=None, **kwargs
) -> Connection: ...
