# fsspec 2026.9: finding the class.

from typing import Literal, overload

from fsspec.implementations.local import LocalFileSystem
from fsspec.implementations.memory import MemoryFileSystem
from fsspec.spec import AbstractFileSystem

@overload
def filesystem(protocol: Literal["memory"], **storage_options) -> MemoryFileSystem: ...
@overload
def filesystem(protocol: Literal["file", "local"], **storage_options) -> LocalFileSystem: ...
@overload
def filesystem(protocol, **storage_options) -> AbstractFileSystem: ...
