# mcp: a server as a child process.

from contextlib import AbstractAsyncContextManager
from typing import Any

def stdio_client(server, *args, **kwargs) -> AbstractAsyncContextManager[tuple[Any, Any]]: ...
