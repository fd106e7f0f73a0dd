# clickhouse-connect 1.12: ClickHouse over HTTP; making a client asks the server its version.
from .driver import create_async_client as create_async_client
from .driver import create_client as create_client

get_client = create_client
get_async_client = create_async_client
