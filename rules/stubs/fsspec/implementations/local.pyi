# fsspec 2026.9: this machine.

from fsspec.spec import AbstractFileSystem

class LocalFileSystem(AbstractFileSystem): ...
