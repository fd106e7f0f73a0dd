# httpcore2: the pool.

from typing import Self

from effects import blocks

from httpcore2._models import Request, Response
from httpcore2._sync.interfaces import RequestInterface

class ConnectionPool(RequestInterface):
    def __init__(
        self, ssl_context=None, proxy=None, max_connections=10, max_keepalive_connections=None,
        keepalive_expiry=None, http1=True, http2=False, retries=0, local_address=None, uds=None,
        network_backend=None, socket_options=None,
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type=None, exc_value=None, traceback=None): ...
    def close(self): ...
    @blocks("http", instead="httpcore2.AsyncConnectionPool.handle_async_request")
    def handle_request(self, request) -> Response: ...
