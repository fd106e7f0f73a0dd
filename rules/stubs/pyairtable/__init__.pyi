# pyairtable 3.

from pyairtable.api.api import Api as Api
from pyairtable.api.table import Table as Table
