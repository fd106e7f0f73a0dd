# urllib3 2.8. Pools and managers connect on the first request.

from typing import Literal, overload

from effects import blocks

from urllib3.connectionpool import (
    HTTPConnectionPool as HTTPConnectionPool,
    HTTPSConnectionPool as HTTPSConnectionPool,
    connection_from_url as connection_from_url,
)
from urllib3.poolmanager import PoolManager as PoolManager
from urllib3.poolmanager import ProxyManager as ProxyManager
from urllib3.poolmanager import proxy_from_url as proxy_from_url
from urllib3.response import BaseHTTPResponse as BaseHTTPResponse
from urllib3.response import HTTPResponse as HTTPResponse, _StreamedHTTPResponse

@overload
@blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
def request(
    method, url, *, body=None, fields=None, headers=None, preload_content: Literal[False],
    decode_content=True, redirect=True, retries=None, timeout=3, json=None,
) -> _StreamedHTTPResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
def request(
    method, url, *, body=None, fields=None, headers=None, preload_content=True,
    decode_content=True, redirect=True, retries=None, timeout=3, json=None,
) -> HTTPResponse: ...
