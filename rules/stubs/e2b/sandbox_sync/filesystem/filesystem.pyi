# e2b: filesystem.

from typing import Any

from effects import blocks

class Filesystem:
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.read")
    def read(self, path, format="text", **options) -> Any: ...  # check: many options
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.write")
    def write(self, path, data, **options) -> Any: ...  # check: many options
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.list")
    def list(self, path, depth=1, **options) -> list[Any]: ...  # check: many options
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.exists")
    def exists(self, path, user=None, request_timeout=None) -> bool: ...
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.remove")
    def remove(self, path, user=None, request_timeout=None) -> None: ...
    @blocks("sdk", instead="e2b.sandbox_async.filesystem.filesystem.Filesystem.make_dir")
    def make_dir(self, path, user=None, request_timeout=None) -> bool: ...
