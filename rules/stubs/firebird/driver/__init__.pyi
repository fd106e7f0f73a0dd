# firebird-driver 2.1: Firebird through its C library, called by ctypes, which gives up the GIL.
from .core import Connection as Connection
from .core import Cursor as Cursor
from .core import TransactionManager as TransactionManager
from .core import connect as connect
from .core import create_database as create_database
