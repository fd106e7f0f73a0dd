# fsspec 2026.9: servers.

from fsspec.asyn import AsyncFileSystem

class HTTPFileSystem(AsyncFileSystem): ...
