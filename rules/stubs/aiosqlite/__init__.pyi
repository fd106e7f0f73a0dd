# aiosqlite 0.22: sqlite3 in a thread of its own.
from .core import Connection as Connection
from .core import connect as connect
from .cursor import Cursor as Cursor
