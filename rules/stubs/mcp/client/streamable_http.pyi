# mcp: a server behind HTTP.

from contextlib import AbstractAsyncContextManager
from typing import Any

def streamable_http_client(url, *args, **kwargs) -> AbstractAsyncContextManager[Any]: ...
