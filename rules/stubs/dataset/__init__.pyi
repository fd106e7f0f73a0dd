# dataset 2.0: tables as dictionaries, over SQLAlchemy; connect() makes an engine, and does not connect.
from .database import Database as Database
from .table import Table as Table

def connect(
    url=None, schema=None, engine_kwargs=None, ensure_schema=True, row_type=...,
    sqlite_wal_mode=True, on_connect_statements=None
) -> Database: ...
