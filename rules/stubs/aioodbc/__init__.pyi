# aioodbc 0.5: pyodbc in threads.
from .connection import Connection as Connection
from .connection import connect as connect
from .cursor import Cursor as Cursor
from .pool import Pool as Pool
from .pool import create_pool as create_pool

async def dataSources(loop=None, executor=None) -> dict[str, str]: ...
