# google-cloud-bigquery 3.47: the interface of databases.

from typing import overload

from effects import blocks
from google.cloud.bigquery.dbapi.cursor import Cursor

class Connection:
    def cursor(self) -> Cursor: ...
    def commit(self): ...
    def close(self): ...

@overload
def connect(client, **options) -> Connection: ...
@overload
@blocks("file", note="Without a client it looks for credentials, in files and at the metadata server.")
def connect(**options) -> Connection: ...
