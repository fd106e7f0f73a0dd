# e2b: filesystem.

from typing import Any

class Filesystem:
    async def read(self, path, format="text", **options) -> Any: ...  # check: many options
    async def write(self, path, data, **options) -> Any: ...  # check: many options
    async def list(self, path, depth=1, **options) -> list[Any]: ...  # check: many options
    async def exists(self, path, user=None, request_timeout=None) -> bool: ...
    async def remove(self, path, user=None, request_timeout=None) -> None: ...
    async def make_dir(self, path, user=None, request_timeout=None) -> bool: ...
