# psycopg2 2.9: PostgreSQL.
from typing import Literal, overload

from effects import blocks

from . import extensions as extensions
from . import extras as extras
from . import pool as pool
from . import sql as sql
from .extensions import connection

@overload
def connect(
    dsn=None, connection_factory=None, cursor_factory=None, *, async_: Literal[True, 1], **kwargs
) -> connection: ...
@overload
@blocks("database", instead=("psycopg.AsyncConnection.connect", "asyncpg.connect"))
def connect(dsn=None, connection_factory=None, cursor_factory=None, **kwargs) -> connection: ...
