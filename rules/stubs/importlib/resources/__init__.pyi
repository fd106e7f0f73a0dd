# importlib.resources, Python 3.8 to 3.14.
from contextlib import AbstractContextManager as _Context
from importlib.resources.abc import Traversable as _Traversable
from io import BufferedReader, TextIOWrapper
from pathlib import Path as _Path
from typing import Any

from effects import blocks

def files(anchor=None) -> _Traversable: ...  # check: named package until 3.11
@blocks("file")
def as_file(path) -> _Context[_Path]: ...
@blocks("file", instead=("anyio.Path.open", "aiofiles.open"))
def open_binary(anchor, *path_names) -> BufferedReader: ...  # check: package, resource until 3.12
@blocks("file", instead=("anyio.Path.open", "aiofiles.open"))
def open_text(anchor, *path_names, encoding="utf-8", errors="strict") -> TextIOWrapper: ...  # check: package, resource until 3.12
@blocks("file", instead="anyio.Path.read_bytes")
def read_binary(anchor, *path_names) -> bytes: ...  # check: package, resource until 3.12
@blocks("file", instead="anyio.Path.read_text")
def read_text(anchor, *path_names, encoding="utf-8", errors="strict") -> str: ...  # check: package, resource until 3.12
@blocks("file")
def path(anchor, *path_names) -> _Context[_Path]: ...  # check: package, resource until 3.12
@blocks("file")
def contents(anchor, *path_names) -> Any: ...  # check: package until 3.12
@blocks("path")
def is_resource(anchor, *path_names) -> bool: ...  # check: package, name until 3.12
