# vertica-python 1.4: Vertica.
from .vertica.connection import Connection as Connection
from .vertica.connection import connect as connect
