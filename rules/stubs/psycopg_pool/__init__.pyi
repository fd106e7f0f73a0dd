# psycopg_pool 3.3: pools of psycopg connections.
from .null_pool import NullConnectionPool as NullConnectionPool
from .null_pool_async import AsyncNullConnectionPool as AsyncNullConnectionPool
from .pool import ConnectionPool as ConnectionPool
from .pool_async import AsyncConnectionPool as AsyncConnectionPool
