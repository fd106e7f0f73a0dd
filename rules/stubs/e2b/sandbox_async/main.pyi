# e2b: the asynchronous sandbox. The same names stop, connect and ask without an object too.

from typing import Any, Self

from e2b.sandbox_async.commands.command import Commands
from e2b.sandbox_async.filesystem.filesystem import Filesystem

class AsyncSandbox:
    files: Filesystem
    commands: Commands
    sandbox_id: str
    @classmethod
    async def create(cls, template=None, timeout=None, **options) -> Self: ...  # check: many options
    async def connect(self, *args, **options) -> Self: ...  # check: made by a descriptor
    async def kill(self, *args, **options) -> bool: ...  # check: made by a descriptor
    async def set_timeout(self, *args, **options) -> None: ...  # check: made by a descriptor
    async def get_info(self, *args, **options) -> Any: ...  # check: made by a descriptor
    async def is_running(self, request_timeout=None) -> bool: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc_type, exc_value, traceback) -> None: ...
