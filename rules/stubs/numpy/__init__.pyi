# numpy 2.4: files; linear algebra in numpy.linalg.

from effects import blocks
from numpy import linalg as linalg
from numpy.lib._npyio_impl import (
    genfromtxt as genfromtxt,
    load as load,
    loadtxt as loadtxt,
    save as save,
    savetxt as savetxt,
    savez as savez,
    savez_compressed as savez_compressed,
)

class ndarray:
    @blocks("file")
    def tofile(self, fid, /, sep=..., format=...): ...
    @blocks("file")
    def dump(self, file, /): ...

class memmap(ndarray):
    @blocks("file")
    def __init__(self, filename, dtype=..., mode="r+", offset=0, shape=None, order="C") -> None: ...  # check: made by __new__
    def flush(self): ...

@blocks("file")
def fromfile(file, *args, **options) -> ndarray: ...
