# httpx2: the functions; each sends a request and reads the answer, stream when it is entered.

from effects import blocks

from httpx2._client import _Streaming
from httpx2._models import Response

@blocks("http", instead="httpx2.AsyncClient.delete")
def delete(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    timeout=..., verify=True, trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.get")
def get(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.head")
def head(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.options")
def options(
    url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False,
    verify=True, timeout=..., trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.patch")
def patch(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.post")
def post(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.put")
def put(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.query")
def query(
    url, *, content=None, data=None, files=None, json=None, params=None, headers=None,
    cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True, timeout=...,
    trust_env=True,
) -> Response: ...
@blocks("http", instead="httpx2.AsyncClient.request")
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
