# requests: the functions; each sends a request and reads the answer.

from typing import Literal, overload

from effects import blocks

from requests.models import Response, _StreamedResponse

@overload
@blocks("http", instead=("httpx.AsyncClient.delete", "aiohttp.ClientSession.delete"))
def delete(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.delete", "aiohttp.ClientSession.delete"))
def delete(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.get", "aiohttp.ClientSession.get"))
def get(url, params=None, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.get", "aiohttp.ClientSession.get"))
def get(url, params=None, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.head", "aiohttp.ClientSession.head"))
def head(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.head", "aiohttp.ClientSession.head"))
def head(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.options", "aiohttp.ClientSession.options"))
def options(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.options", "aiohttp.ClientSession.options"))
def options(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.patch", "aiohttp.ClientSession.patch"))
def patch(url, data=None, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.patch", "aiohttp.ClientSession.patch"))
def patch(url, data=None, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.post", "aiohttp.ClientSession.post"))
def post(url, data=None, json=None, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.post", "aiohttp.ClientSession.post"))
def post(url, data=None, json=None, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.put", "aiohttp.ClientSession.put"))
def put(url, data=None, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.put", "aiohttp.ClientSession.put"))
def put(url, data=None, **kwargs) -> Response: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
def request(method, url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
def request(method, url, **kwargs) -> Response: ...
