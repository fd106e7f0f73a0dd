# clickhouse-connect 1.12: making clients.
from effects import blocks

from .asyncclient import AsyncClient
from .client import Client as Client
from .httpclient import HttpClient as HttpClient

@blocks("database", instead="clickhouse_connect.create_async_client")
def create_client(
    *, host=None, username=None, password="", access_token=None, token_provider=None, database=None,
    interface=None, port=None, secure=False, dsn=None, settings=None, headers=None,
    generic_args=None, **kwargs
) -> HttpClient: ...
async def create_async_client(
    *, host=None, username=None, password="", access_token=None, token_provider=None, database=None,
    interface=None, port=None, secure=False, dsn=None, settings=None, headers=None,
    generic_args=None, connector_limit=None, connector_limit_per_host=None, keepalive_timeout=None,
    **kwargs
) -> AsyncClient: ...
