# mysqlclient 2.3: MySQL through its C library, which gives up the GIL while it waits.
from effects import blocks

from . import connections as connections
from . import cursors as cursors
from .connections import Connection as _Connection

@blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
def connect(*args, **kwargs) -> _Connection: ...
@blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
def Connect(*args, **kwargs) -> _Connection: ...
@blocks("database", instead=("aiomysql.connect", "asyncmy.connect"))
def Connection(*args, **kwargs) -> _Connection: ...
