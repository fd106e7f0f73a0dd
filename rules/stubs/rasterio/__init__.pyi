# rasterio 1: rasters.

from typing import Literal, overload

from effects import blocks
from rasterio.io import DatasetReader, DatasetWriter

@overload
@blocks("file")
def open(fp, mode: Literal["w", "w+", "r+"], *args, **options) -> DatasetWriter: ...
@overload
@blocks("file")
def open(fp, *args, **options) -> DatasetReader: ...
