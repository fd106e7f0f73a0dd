# urllib3: what pools and managers share.

from typing import Literal, overload

from effects import blocks

from urllib3.response import HTTPResponse, _StreamedHTTPResponse

class RequestMethods:
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def urlopen(
        self, method, url, body=None, headers=None, encode_multipart=True, multipart_boundary=None,
        *, preload_content: Literal[False], **kw
    ) -> _StreamedHTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def urlopen(
        self, method, url, body=None, headers=None, encode_multipart=True, multipart_boundary=None,
        **kw
    ) -> HTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request(
        self, method, url, body=None, fields=None, headers=None, json=None, *,
        preload_content: Literal[False], **urlopen_kw
    ) -> _StreamedHTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request(
        self, method, url, body=None, fields=None, headers=None, json=None, **urlopen_kw
    ) -> HTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request_encode_url(
        self, method, url, fields=None, headers=None, *, preload_content: Literal[False],
        **urlopen_kw
    ) -> _StreamedHTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request_encode_url(
        self, method, url, fields=None, headers=None, **urlopen_kw
    ) -> HTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request_encode_body(
        self, method, url, fields=None, headers=None, encode_multipart=True,
        multipart_boundary=None, *, preload_content: Literal[False], **urlopen_kw
    ) -> _StreamedHTTPResponse: ...
    @overload
    @blocks("http", instead=("httpx.AsyncClient.request", "aiohttp.ClientSession.request"))
    def request_encode_body(
        self, method, url, fields=None, headers=None, encode_multipart=True,
        multipart_boundary=None, **urlopen_kw
    ) -> HTTPResponse: ...
