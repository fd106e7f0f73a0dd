# fsspec 2026.9: file systems of all kinds.

from fsspec.core import (
    get_fs_token_paths as get_fs_token_paths,
    open as open,
    open_files as open_files,
    open_local as open_local,
    url_to_fs as url_to_fs,
)
from fsspec.mapping import get_mapper as get_mapper
from fsspec.registry import filesystem as filesystem
from fsspec.spec import AbstractFileSystem as AbstractFileSystem
