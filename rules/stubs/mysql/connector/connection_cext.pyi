# mysql-connector-python 26.10: the connection in C.
from .abstracts import MySQLConnectionAbstract

class CMySQLConnection(MySQLConnectionAbstract): ...
