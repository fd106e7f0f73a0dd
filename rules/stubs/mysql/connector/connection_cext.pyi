# mysql-connector-python 26.10: the connection in C.
# check: where the C part is there
from .abstracts import MySQLConnectionAbstract

class CMySQLConnection(MySQLConnectionAbstract): ...
