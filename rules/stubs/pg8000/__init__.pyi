# pg8000 1.31: PostgreSQL in pure Python.
from effects import blocks

from . import dbapi as dbapi
from . import native as native
from .legacy import Connection as Connection
from .legacy import Cursor as Cursor

@blocks("database", instead=("asyncpg.connect", "psycopg.AsyncConnection.connect"))
def connect(
    user, host="localhost", database=None, port=5432, password=None, source_address=None,
    unix_sock=None, ssl_context=None, timeout=None, tcp_keepalive=True, application_name=None,
    replication=None, startup_params=None
) -> Connection: ...
