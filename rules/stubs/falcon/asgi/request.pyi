# Falcon: requests.

from typing import Any, Awaitable

from falcon.asgi.stream import BoundedStream

class Request:
    async def get_media(self, default_when_empty=...): ...
    @property
    def media(self) -> Awaitable[Any]: ...
    @property
    def stream(self) -> BoundedStream: ...
    @property
    def bounded_stream(self) -> BoundedStream: ...
