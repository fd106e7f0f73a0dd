# urllib3: pools of connections to one host.

from typing import Literal, Self, overload

from effects import blocks

from urllib3._request_methods import RequestMethods
from urllib3.response import HTTPResponse, _StreamedHTTPResponse

class ConnectionPool:
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    def close(self): ...

class HTTPConnectionPool(ConnectionPool, RequestMethods):
    def __init__(
        self, host, port=None, timeout=..., maxsize=1, block=False, headers=None, retries=None,
        _proxy=None, _proxy_headers=None, _proxy_config=None, **conn_kw
    ) -> None: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def urlopen(
        self, method, url, body=None, headers=None, retries=None, redirect=True,
        assert_same_host=True, timeout=..., pool_timeout=None, release_conn=None, chunked=False,
        body_pos=None, *, preload_content: Literal[False], decode_content=True, **response_kw
    ) -> _StreamedHTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def urlopen(
        self, method, url, body=None, headers=None, retries=None, redirect=True,
        assert_same_host=True, timeout=..., pool_timeout=None, release_conn=None, chunked=False,
        body_pos=None, preload_content=True, decode_content=True, **response_kw
    ) -> HTTPResponse: ...

class HTTPSConnectionPool(HTTPConnectionPool):
    def __init__(
        self, host, port=None, timeout=..., maxsize=1, block=False, headers=None, retries=None,
        _proxy=None, _proxy_headers=None, key_file=None, cert_file=None, cert_reqs=None,
        key_password=None, ca_certs=None, ssl_version=None, ssl_minimum_version=None,
        ssl_maximum_version=None, assert_hostname=None, assert_fingerprint=None, ca_cert_dir=None,
        **conn_kw
    ) -> None: ...

def connection_from_url(url, **kw) -> HTTPConnectionPool: ...
