# databricks-sql-connector 4.9: every call is a request over HTTP.
from effects import blocks

from .client import Connection

@blocks("database")
def connect(server_hostname, http_path, access_token=None, **kwargs) -> Connection: ...
