# snowflake-connector-python 5.2: every call is a request over HTTP.
from effects import blocks

from . import aio as aio
from .connection import SnowflakeConnection as SnowflakeConnection
from .cursor import DictCursor as DictCursor
from .cursor import SnowflakeCursor as SnowflakeCursor

@blocks("database", instead="snowflake.connector.aio.connect")
def connect(
    *, connection_name=..., connections_file_path=..., config=..., **kwargs
) -> SnowflakeConnection: ...
