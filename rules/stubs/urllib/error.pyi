# urllib.error, Python 3.8 to 3.14.
from typing import Any
from urllib.response import addinfourl

class URLError(OSError):
    reason: Any
    def __init__(self, reason, filename=None) -> None: ...
class HTTPError(URLError, addinfourl):
    code: int
    msg: str
    hdrs: Any
    fp: Any
    url: str
    def __init__(self, url, code, msg, hdrs, fp) -> None: ...
class ContentTooShortError(URLError):
    content: Any
    def __init__(self, message, content) -> None: ...
