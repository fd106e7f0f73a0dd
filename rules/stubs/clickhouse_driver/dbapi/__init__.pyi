# clickhouse-driver 0.2: the DB-API; connect() does not connect.
from .connection import Connection

def connect(
    dsn=None, host=None, user="default", password="", port=9000, database="", **kwargs
) -> Connection: ...
