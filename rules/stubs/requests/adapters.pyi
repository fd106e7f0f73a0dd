# requests: transport adapters.

from effects import blocks

from requests.models import Response

class BaseAdapter:
    @blocks("http", instead="httpx.AsyncHTTPTransport.handle_async_request")
    def send(
        self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None
    ) -> Response: ...
    def close(self): ...

class HTTPAdapter(BaseAdapter):
    def __init__(
        self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False,
    ) -> None: ...
    @blocks("http", instead="httpx.AsyncHTTPTransport.handle_async_request")
    def send(
        self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None,
    ) -> Response: ...
    def close(self): ...
