# psycopg_pool 3.3: a pool that keeps nothing, asynchronous.
from .pool_async import AsyncConnectionPool

class AsyncNullConnectionPool(AsyncConnectionPool): ...
