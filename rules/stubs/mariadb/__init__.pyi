# mariadb 1.1: MariaDB through its C library, which gives up the GIL while it waits.
from effects import blocks

from .connectionpool import ConnectionPool as ConnectionPool
from .connections import Connection as Connection
from .cursors import Cursor as Cursor

@blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
def connect(*args, connectionclass=..., **kwargs) -> Connection: ...
