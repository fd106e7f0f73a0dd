# httpx2: a transport that calls an ASGI application.

from httpx2._models import Request, Response
from httpx2._transports.base import AsyncBaseTransport

class ASGITransport(AsyncBaseTransport):
    def __init__(self, app, raise_app_exceptions=True, root_path="", client=...) -> None: ...
    async def handle_async_request(self, request) -> Response: ...
