# tornado 6.5: HTTP clients.

from effects import blocks

from asyncio import Future

class HTTPClient:
    @blocks("http", instead="tornado.httpclient.AsyncHTTPClient.fetch")
    def fetch(self, request, **kwargs) -> HTTPResponse: ...
    def close(self): ...

class AsyncHTTPClient:
    def fetch(self, request, raise_error=True, **kwargs) -> Future[HTTPResponse]: ...
    def close(self): ...

class HTTPRequest: ...

class HTTPResponse:
    code: int
    body: bytes
