# psycopg2 2.9: pools; minconn connections are opened when the pool is made.
from effects import blocks

from .extensions import connection

class AbstractConnectionPool:
    @blocks("database", instead=("psycopg_pool.AsyncConnectionPool.open", "asyncpg.create_pool"))
    def __init__(self, minconn, maxconn, *args, **kwargs) -> None: ...

class SimpleConnectionPool(AbstractConnectionPool):
    @blocks(
        "database", instead=("psycopg_pool.AsyncConnectionPool.getconn", "asyncpg.Pool.acquire"),
    )
    def getconn(self, key=None) -> connection: ...
    @blocks(
        "database", instead=("psycopg_pool.AsyncConnectionPool.putconn", "asyncpg.Pool.release"),
    )
    def putconn(self, conn, key=None, close=False) -> None: ...
    def closeall(self) -> None: ...

class ThreadedConnectionPool(AbstractConnectionPool):
    @blocks(
        "database", instead=("psycopg_pool.AsyncConnectionPool.getconn", "asyncpg.Pool.acquire"),
    )
    def getconn(self, key=None) -> connection: ...
    @blocks(
        "database", instead=("psycopg_pool.AsyncConnectionPool.putconn", "asyncpg.Pool.release"),
    )
    def putconn(self, conn=None, key=None, close=False) -> None: ...
    def closeall(self) -> None: ...
