# psycopg_pool 3.3: a pool that keeps nothing.
from .pool import ConnectionPool

class NullConnectionPool(ConnectionPool): ...
