# mysql-connector-python 26.10: MySQL, from Oracle.
from effects import blocks

from . import aio as aio
from . import cursor as cursor
from . import pooling as pooling
from .connection import MySQLConnection as MySQLConnection
from .connection_cext import CMySQLConnection as CMySQLConnection  # check: where the C part is there
from .pooling import connect as connect

@blocks("database", instead="mysql.connector.aio.connect")
def Connect(*args, **kwargs) -> MySQLConnection: ...
