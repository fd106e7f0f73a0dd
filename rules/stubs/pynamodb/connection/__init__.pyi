# pynamodb 6.1: the layer below the models.
from .base import Connection as Connection
from .table import TableConnection as TableConnection
