# netCDF4 1.7: files. # check: compiled

from typing import Self

from effects import blocks

class Dataset:
    @blocks("file")
    def __init__(self, filename, *args, **options) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("file")
    def close(self): ...
    @blocks("file")
    def sync(self): ...

class MFDataset(Dataset):
    @blocks("file")
    def __init__(self, files, *args, **options) -> None: ...
