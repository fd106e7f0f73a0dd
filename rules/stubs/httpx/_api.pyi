# httpx: the functions; each sends a request and reads the answer, stream when it is entered.

from effects import blocks

from httpx._client import _Streaming
from httpx._models import Response

@blocks("http", instead=("httpx.AsyncClient.delete", "aiohttp.ClientSession.delete"))
def delete(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    timeout=..., verify=True, trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.get", "aiohttp.ClientSession.get"))
def get(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.head", "aiohttp.ClientSession.head"))
def head(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.options", "aiohttp.ClientSession.options"))
def options(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.patch", "aiohttp.ClientSession.patch"))
def patch(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.post", "aiohttp.ClientSession.post"))
def post(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.put", "aiohttp.ClientSession.put"))
def put(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
def request(
    method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None,
    cookies=None, auth=None, proxy=None, timeout=..., follow_redirects=False, verify=True,
    trust_env=True,
) -> Response: ...
def stream(
    method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None,
    cookies=None, auth=None, proxy=None, timeout=..., follow_redirects=False, verify=True,
    trust_env=True,
) -> _Streaming: ...
