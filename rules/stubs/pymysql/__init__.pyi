# PyMySQL 1.2: MySQL in pure Python.
from . import connections as connections
from . import cursors as cursors
from .connections import Connection as Connection

connect = Connection
Connect = Connection

def install_as_MySQLdb() -> None: ...
