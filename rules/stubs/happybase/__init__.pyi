# happybase 1.3: HBase over Thrift.
from .batch import Batch as Batch
from .connection import Connection as Connection
from .pool import ConnectionPool as ConnectionPool
from .table import Table as Table
