# mysql-connector-python 26.10: the asynchronous side.
from .abstracts import MySQLConnectionAbstract as MySQLConnectionAbstract
from .connection import MySQLConnection as MySQLConnection
from .pooling import MySQLConnectionPool as MySQLConnectionPool
from .pooling import PooledMySQLConnection as PooledMySQLConnection
from .pooling import connect as connect
