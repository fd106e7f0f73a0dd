# PyHive 0.7: Trino; requests are made by cursors.
from effects import blocks

from . import presto

class Connection(presto.Connection):
    def cursor(self) -> Cursor: ...

class Cursor(presto.Cursor):
    @blocks("database")
    def execute(self, operation, parameters=None): ...
    @blocks("database")
    def cancel(self): ...
    @blocks("database")
    def poll(self): ...

def connect(*args, **kwargs) -> Connection: ...
