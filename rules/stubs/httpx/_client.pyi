# httpx: clients. Certificates are read when a client is built, but for verify=False, a context
# given as verify=, or a transport of one's own.

from typing import Literal, Self, overload

from effects import blocks, named

from httpx._models import Request, Response, _StreamedResponse

class BaseClient:
    is_closed: bool
    def build_request(
        self, method, url, *, content=None, data=None, files=None, json=None, params=None,
        headers=None, cookies=None, timeout=..., extensions=None,
    ) -> Request: ...

@named("httpx.Client.stream")
class _Streaming:
    @blocks("http", instead="httpx.AsyncClient.stream")
    def __enter__(self) -> _StreamedResponse: ...
    def __exit__(self, *args) -> None: ...

class _AsyncStreaming:
    async def __aenter__(self) -> Response: ...
    async def __aexit__(self, *args) -> None: ...

class Client(BaseClient):
    @overload
    def __init__(self, *, transport, **kwargs) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate bundle: build one client and share it.")
    def __init__(self, *, verify: Literal[True] = True, **kwargs) -> None: ...
    @overload
    def __init__(self, *, verify, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type=None, exc_value=None, traceback=None): ...
    def close(self): ...
    @blocks("http", instead=("httpx.AsyncClient.delete", "aiohttp.ClientSession.delete"), through="request")
    def delete(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.get", "aiohttp.ClientSession.get"), through="request")
    def get(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.head", "aiohttp.ClientSession.head"), through="request")
    def head(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.options", "aiohttp.ClientSession.options"), through="request")
    def options(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.patch", "aiohttp.ClientSession.patch"), through="request")
    def patch(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.post", "aiohttp.ClientSession.post"), through="request")
    def post(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.put", "aiohttp.ClientSession.put"), through="request")
    def put(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"), through="send")
    def request(
        self, method, url, *, content=None, data=None, files=None, json=None, params=None,
        headers=None, cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    @overload
    @blocks("http", instead="httpx.AsyncClient.send")
    def send(
        self, request, *, stream: Literal[True], auth=..., follow_redirects=...,
    ) -> _StreamedResponse: ...
    @overload
    @blocks("http", instead="httpx.AsyncClient.send")
    def send(self, request, *, stream=False, auth=..., follow_redirects=...) -> Response: ...
    def stream(
        self, method, url, *, content=None, data=None, files=None, json=None, params=None,
        headers=None, cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> _Streaming: ...

class AsyncClient(BaseClient):
    @overload
    def __init__(self, *, transport, **kwargs) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate bundle: build one client and share it.")
    def __init__(self, *, verify: Literal[True] = True, **kwargs) -> None: ...
    @overload
    def __init__(self, *, verify, **kwargs) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type=None, exc_value=None, traceback=None): ...
    async def aclose(self): ...
    async def delete(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    async def get(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    async def head(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    async def options(
        self, url, *, params=None, headers=None, cookies=None, auth=..., follow_redirects=...,
        timeout=..., extensions=None,
    ) -> Response: ...
    async def patch(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    async def post(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    async def put(
        self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
        cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    async def request(
        self, method, url, *, content=None, data=None, files=None, json=None, params=None,
        headers=None, cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> Response: ...
    async def send(self, request, *, stream=False, auth=..., follow_redirects=...) -> Response: ...
    def stream(
        self, method, url, *, content=None, data=None, files=None, json=None, params=None,
        headers=None, cookies=None, auth=..., follow_redirects=..., timeout=..., extensions=None,
    ) -> _AsyncStreaming: ...
