# psycopg 3.3: PostgreSQL, both sides.
from effects import blocks

from ._connection_base import BaseConnection as BaseConnection
from ._copy import Copy as Copy
from ._copy_async import AsyncCopy as AsyncCopy
from ._pipeline import Pipeline as Pipeline
from ._pipeline_async import AsyncPipeline as AsyncPipeline
from ._server_cursor import ServerCursor as ServerCursor
from ._server_cursor_async import AsyncServerCursor as AsyncServerCursor
from .client_cursor import AsyncClientCursor as AsyncClientCursor
from .client_cursor import ClientCursor as ClientCursor
from .connection import Connection as Connection
from .connection_async import AsyncConnection as AsyncConnection
from .cursor import Cursor as Cursor
from .cursor_async import AsyncCursor as AsyncCursor
from .raw_cursor import AsyncRawCursor as AsyncRawCursor
from .raw_cursor import AsyncRawServerCursor as AsyncRawServerCursor
from .raw_cursor import RawCursor as RawCursor
from .raw_cursor import RawServerCursor as RawServerCursor
from .transaction import AsyncTransaction as AsyncTransaction
from .transaction import Transaction as Transaction

@blocks("database", instead="psycopg.AsyncConnection.connect")
def connect(
    conninfo="", *, autocommit=False, prepare_threshold=5, context=None, row_factory=None,
    cursor_factory=None, **kwargs
) -> Connection: ...
