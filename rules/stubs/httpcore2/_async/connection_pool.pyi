# httpcore2: the pool.

from typing import Self

from httpcore2._models import Request, Response
from httpcore2._async.interfaces import AsyncRequestInterface

class AsyncConnectionPool(AsyncRequestInterface):
    def __init__(
        self, ssl_context=None, proxy=None, max_connections=10, max_keepalive_connections=None,
        keepalive_expiry=None, http1=True, http2=False, retries=0, local_address=None, uds=None,
        network_backend=None, socket_options=None,
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None): ...
    async def aclose(self): ...
    async def handle_async_request(self, request) -> Response: ...
