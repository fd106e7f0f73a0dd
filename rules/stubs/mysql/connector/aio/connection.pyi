# mysql-connector-python 26.10: the asynchronous connection.
from .abstracts import MySQLConnectionAbstract

class MySQLConnection(MySQLConnectionAbstract): ...
