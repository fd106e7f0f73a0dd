# Django: a cursor.

from typing import Any, Iterator, Self

from effects import blocks

class CursorWrapper:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def execute(self, sql, params=None): ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def executemany(self, sql, param_list): ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def callproc(self, procname, params=None, kparams=None): ...
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def fetchone(self): ...  # check: by __getattr__
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def fetchmany(self, size=...): ...  # check: by __getattr__
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def fetchall(self): ...  # check: by __getattr__
    @blocks("database", instead="asgiref.sync.sync_to_async")
    def __iter__(self) -> Iterator[Any]: ...
    def close(self): ...  # check: by __getattr__
