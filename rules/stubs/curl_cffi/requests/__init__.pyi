# curl_cffi: the interface in the manner of requests.

from typing import Literal, overload

from effects import blocks

from curl_cffi.requests.models import Response as Response, _StreamedResponse
from curl_cffi.requests.session import AsyncSession as AsyncSession
from curl_cffi.requests.session import Session as Session
from curl_cffi.requests.websockets import AsyncWebSocket as AsyncWebSocket
from curl_cffi.requests.websockets import WebSocket as WebSocket

@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.delete")
def delete(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.delete")
def delete(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.get")
def get(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.get")
def get(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.head")
def head(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.head")
def head(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.options")
def options(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.options")
def options(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.patch")
def patch(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.patch")
def patch(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.post")
def post(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.post")
def post(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.put")
def put(url, *, stream: Literal[True], **kwargs) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.put")
def put(url, **kwargs) -> Response: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.request")
def request(
    method, url, thread=None, curl_options=None, debug=None, *, stream: Literal[True], **kwargs
) -> _StreamedResponse: ...
@overload
@blocks("http", instead="curl_cffi.requests.AsyncSession.request")
def request(method, url, thread=None, curl_options=None, debug=None, **kwargs) -> Response: ...
