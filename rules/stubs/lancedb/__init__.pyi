# lancedb 0.40: both sides; the engine is Rust, and gives up the GIL.
from effects import blocks

from .db import AsyncConnection as AsyncConnection
from .db import DBConnection as DBConnection
from .table import AsyncTable as AsyncTable
from .table import Table as Table

@blocks("database", instead="lancedb.connect_async")
def connect(uri=None, **kwargs) -> DBConnection: ...
async def connect_async(uri, **kwargs) -> AsyncConnection: ...
