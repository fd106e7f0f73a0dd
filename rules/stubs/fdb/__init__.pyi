# fdb 2.0: Firebird through its C library, called by ctypes, which gives up the GIL.
from .fbcore import Connection as Connection
from .fbcore import Cursor as Cursor
from .fbcore import Transaction as Transaction
from .fbcore import connect as connect
from .fbcore import create_database as create_database
