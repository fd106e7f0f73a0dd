# h5py 3: HDF5 files.

from typing import Self

from effects import blocks
from h5py._hl.group import Group

class File(Group):
    @blocks("file")
    def __init__(self, name, mode=..., driver=..., libver=..., **kwds) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("file")
    def __exit__(self, *args): ...
    @blocks("file")
    def close(self): ...
    @blocks("file")
    def flush(self): ...
