# e2b: the sandbox. The same names stop, connect and ask without an object too.

from typing import Any, Self

from effects import blocks

from e2b.sandbox_sync.commands.command import Commands
from e2b.sandbox_sync.filesystem.filesystem import Filesystem

class Sandbox:
    files: Filesystem
    commands: Commands
    sandbox_id: str
    @classmethod
    @blocks("sdk", instead="e2b.AsyncSandbox.create")
    def create(cls, template=None, timeout=None, **options) -> Self: ...  # check: many options
    @blocks("sdk", instead="e2b.AsyncSandbox.connect")
    def connect(self, *args, **options) -> Self: ...  # check: made by a descriptor
    @blocks("sdk", instead="e2b.AsyncSandbox.kill")
    def kill(self, *args, **options) -> bool: ...  # check: made by a descriptor
    @blocks("sdk", instead="e2b.AsyncSandbox.set_timeout")
    def set_timeout(self, *args, **options) -> None: ...  # check: made by a descriptor
    @blocks("sdk", instead="e2b.AsyncSandbox.get_info")
    def get_info(self, *args, **options) -> Any: ...  # check: made by a descriptor
    @blocks("sdk", instead="e2b.AsyncSandbox.is_running")
    def is_running(self, request_timeout=None) -> bool: ...
    def __enter__(self) -> Self: ...
    @blocks("sdk")
    def __exit__(self, exc_type, exc_value, traceback) -> None: ...
