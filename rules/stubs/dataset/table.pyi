# dataset 2.0: tables.
from typing import Any

from effects import blocks

from .util import ResultIter

class Table:
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def insert(self, row, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def insert_ignore(self, row, keys, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def insert_many(self, rows, chunk_size=1000, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def update(self, row, keys, ensure=None, types=None, return_count=False): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def update_many(self, rows, keys, chunk_size=1000, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def upsert(self, row, keys, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def upsert_many(self, rows, keys, chunk_size=1000, ensure=None, types=None): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.execute"),
    )
    def delete(self, *clauses, **filters): ...
    @blocks("database")
    def create_column(self, name, type, **kwargs): ...
    @blocks("database")
    def create_column_by_example(self, name, value): ...
    @blocks("database")
    def drop_column(self, name): ...
    @blocks("database")
    def drop(self): ...
    @blocks("database")
    def has_index(self, columns): ...
    @blocks("database")
    def create_index(self, columns, name=None, **kw): ...
    @blocks("database")
    def has_column(self, column): ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.fetch_all"),
    )
    def find(self, *_clauses, order_by=None, **kwargs) -> ResultIter: ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.fetch_all"),
    )
    def distinct(self, *args, **kwargs) -> ResultIter: ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.fetch_all"),
    )
    def all(self, *_clauses, order_by=None, **kwargs) -> ResultIter: ...
    @blocks(
        "database",
        instead=("sqlalchemy.ext.asyncio.AsyncConnection.execute", "databases.Database.fetch_one"),
    )
    def find_one(self, *args, **kwargs) -> Any: ...
    @blocks("database")
    def count(self, *_clauses, **kwargs) -> int: ...
    @blocks("database")
    def __len__(self) -> int: ...
    @blocks("database")
    def __iter__(self) -> ResultIter: ...
    @property
    @blocks("database")
    def exists(self): ...
    @property
    @blocks("database")
    def table(self): ...
    @property
    @blocks("database")
    def columns(self): ...
