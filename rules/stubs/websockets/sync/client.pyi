# websockets, threads: the client.

from effects import blocks

from websockets.sync.connection import Connection

class ClientConnection(Connection): ...
@blocks("socket", instead="websockets.asyncio.client.connect")
def connect(
    uri, *, sock=None, ssl=None, server_hostname=None, origin=None, extensions=None,
    subprotocols=None, compression="deflate", additional_headers=None, user_agent_header=...,
    proxy=True, proxy_ssl=None, proxy_server_hostname=None, open_timeout=10, ping_interval=20,
    ping_timeout=20, close_timeout=10, max_size=1048576, max_queue=16, logger=None,
    create_connection=None, legacy=None, **kwargs
) -> ClientConnection: ...
@blocks("socket", instead="websockets.asyncio.client.unix_connect")
def unix_connect(path=None, uri=None, *, legacy=None, **kwargs) -> ClientConnection: ...
