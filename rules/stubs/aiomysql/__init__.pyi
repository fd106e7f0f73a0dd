# aiomysql 0.3: MySQL, asynchronous.
from .connection import Connection as Connection
from .connection import connect as connect
from .cursors import Cursor as Cursor
from .cursors import DictCursor as DictCursor
from .cursors import SSCursor as SSCursor
from .cursors import SSDictCursor as SSDictCursor
from .pool import Pool as Pool
from .pool import create_pool as create_pool
