# asyncmy 0.2: MySQL, asynchronous.
from .connection import Connection as Connection
from .connection import connect as connect
from .pool import Pool as Pool
from .pool import create_pool as create_pool
