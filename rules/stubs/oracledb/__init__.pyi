# oracledb 26.1: Oracle, both sides.
from .aq import AsyncQueue as AsyncQueue
from .aq import Queue as Queue
from .connection import AsyncConnection as AsyncConnection
from .connection import Connection as Connection
from .connection import connect as connect
from .connection import connect_async as connect_async
from .cursor import AsyncCursor as AsyncCursor
from .cursor import Cursor as Cursor
from .lob import LOB as LOB
from .lob import AsyncLOB as AsyncLOB
from .pool import AsyncConnectionPool as AsyncConnectionPool
from .pool import ConnectionPool as ConnectionPool
from .pool import create_pool as create_pool
from .pool import create_pool_async as create_pool_async
from .soda import SodaCollection as SodaCollection
from .soda import SodaDatabase as SodaDatabase
from .soda import SodaOperation as SodaOperation
from .utils import init_oracle_client as init_oracle_client

SessionPool = ConnectionPool
