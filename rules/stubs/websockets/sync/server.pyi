# websockets, threads: the server.

from typing import Self

from effects import blocks, calls

from websockets.sync.connection import Connection

class ServerConnection(Connection): ...
class Server:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks("socket", instead="websockets.asyncio.server.Server.serve_forever")
    def serve_forever(self): ...
    def shutdown(self, close_connections=True, code=..., reason=""): ...

@calls("handler", sync="thread")
def serve(
    handler, host=None, port=None, *, sock=None, ssl=None, origins=None, extensions=None,
    subprotocols=None, select_subprotocol=None, compression="deflate", process_request=None,
    process_response=None, server_header=..., open_timeout=10, ping_interval=20, ping_timeout=20,
    close_timeout=10, max_size=1048576, max_queue=16, logger=None, create_connection=None,
    **kwargs
) -> Server: ...
@calls("handler", sync="thread")
def unix_serve(handler, path=None, **kwargs) -> Server: ...
