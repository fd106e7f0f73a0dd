# pymssql 2.4: SQL Server.
from ._pymssql import Connection as Connection
from ._pymssql import Cursor as Cursor
from ._pymssql import connect as connect
