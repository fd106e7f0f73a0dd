# pg8000 1.31: its own interface.
from effects import blocks

from .core import CoreConnection

class Connection(CoreConnection):
    @blocks("database", instead=("asyncpg.connect", "psycopg.AsyncConnection.connect"))
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks("database", instead=("asyncpg.Connection.fetch", "psycopg.AsyncConnection.execute"))
    def run(self, sql, stream=None, types=None, **params): ...
    @blocks("database", instead="asyncpg.Connection.prepare")
    def prepare(self, sql) -> PreparedStatement: ...

class PreparedStatement:
    @blocks("database", instead=("asyncpg.Connection.fetch", "psycopg.AsyncConnection.execute"))
    def run(self, stream=None, **params): ...
    @blocks("database")
    def close(self): ...
