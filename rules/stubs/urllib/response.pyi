# urllib.response, Python 3.8 to 3.14.
from typing import Any, Self

from effects import blocks

class addbase:
    def __init__(self, fp) -> None: ...
    @blocks("http", instead=("aiohttp.ClientResponse.read", "httpx.Response.aread"))
    def read(self, amt=-1) -> bytes: ...  # check: of the response inside
    @blocks("http", instead=("aiohttp.StreamReader.readline", "httpx.Response.aiter_lines"))
    def readline(self, limit=-1) -> bytes: ...  # check: of the response inside
    @blocks("http", instead=("aiohttp.StreamReader.readline", "httpx.Response.aiter_lines"))
    def readlines(self, hint=-1) -> list[bytes]: ...  # check: of the response inside
    @blocks("http", instead=("aiohttp.StreamReader.readline", "httpx.Response.aiter_lines"))
    def __next__(self) -> bytes: ...  # check: of the response inside
    def __iter__(self) -> Self: ...  # check: of the response inside
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None: ...
    def close(self) -> None: ...  # check: of the response inside
class addclosehook(addbase):
    def __init__(self, fp, closehook, *hookargs) -> None: ...
class addinfo(addbase):
    headers: Any
    def __init__(self, fp, headers) -> None: ...
    def info(self) -> Any: ...
class addinfourl(addinfo):
    url: str
    code: int
    status: int
    def __init__(self, fp, headers, url, code=None) -> None: ...
    def getcode(self) -> int: ...
    def geturl(self) -> str: ...
