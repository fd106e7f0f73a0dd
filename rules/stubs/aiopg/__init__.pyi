# aiopg 1.4: psycopg2 on asyncio.
from .connection import Connection as Connection
from .connection import Cursor as Cursor
from .connection import Transaction as Transaction
from .connection import connect as connect
from .pool import Pool as Pool
from .pool import create_pool as create_pool
