# ruamel.yaml 0.19: Python code; files are read while parsing.

from io import _Disk
from pathlib import Path
from typing import overload

from effects import blocks

class YAML:
    def __init__(self, *, typ=..., pure=..., output=..., plug_ins=...) -> None: ...
    @overload
    @blocks("file")
    def load(self, stream: _Disk | Path): ...
    @overload
    def load(self, stream): ...
    @overload
    @blocks("file")
    def dump(self, data, stream: _Disk | Path, **options): ...
    @overload
    def dump(self, data, stream=..., **options): ...
    @overload
    @blocks("file")
    def load_all(self, stream: _Disk | Path): ...
    @overload
    def load_all(self, stream): ...
    @overload
    @blocks("file")
    def dump_all(self, documents, stream: _Disk | Path, **options): ...
    @overload
    def dump_all(self, documents, stream, **options): ...
