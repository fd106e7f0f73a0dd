# mysql-connector-python 26.10: the connection in pure Python.
from .abstracts import MySQLConnectionAbstract

class MySQLConnection(MySQLConnectionAbstract): ...
