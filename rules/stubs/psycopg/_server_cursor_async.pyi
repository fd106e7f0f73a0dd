# psycopg 3.3: the asynchronous cursor on the server.
from .cursor_async import AsyncCursor

class AsyncServerCursor(AsyncCursor): ...
