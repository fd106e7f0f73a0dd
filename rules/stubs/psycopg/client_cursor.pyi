# psycopg 3.3: cursors that bind parameters on the client.
from .cursor import Cursor
from .cursor_async import AsyncCursor

class ClientCursor(Cursor):
    def mogrify(self, query, params=None) -> str: ...

class AsyncClientCursor(AsyncCursor):
    def mogrify(self, query, params=None) -> str: ...
