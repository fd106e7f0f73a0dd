# httpcore: what pools and connections share.

from effects import blocks, named

from httpcore._models import Request, Response, _StreamedResponse

@named("httpcore.stream")
class _Streaming:
    @blocks("http", instead="httpcore.AsyncConnectionPool.stream")
    def __enter__(self) -> _StreamedResponse: ...
    def __exit__(self, *args) -> None: ...

class RequestInterface:
    @blocks("http", instead="httpcore.AsyncConnectionPool.request")
    def request(self, method, url, *, headers=None, content=None, extensions=None) -> Response: ...
    def stream(
        self, method, url, *, headers=None, content=None, extensions=None,
    ) -> _Streaming: ...
    @blocks("http", instead="httpcore.AsyncConnectionPool.handle_async_request")
    def handle_request(self, request) -> Response: ...
