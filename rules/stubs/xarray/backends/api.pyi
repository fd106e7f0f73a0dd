# xarray 2026: opening.

from effects import blocks
from xarray.core.dataarray import DataArray
from xarray.core.dataset import Dataset

@blocks("file")
def open_dataset(filename_or_obj, *, engine=..., chunks=..., cache=..., **kwargs) -> Dataset: ...
@blocks("file")
def load_dataset(filename_or_obj, **kwargs) -> Dataset: ...
@blocks("file")
def open_mfdataset(paths, chunks=..., concat_dim=..., compat=..., **kwargs) -> Dataset: ...
@blocks("file")
def open_dataarray(filename_or_obj, *, engine=..., chunks=..., **kwargs) -> DataArray: ...
@blocks("file")
def load_dataarray(filename_or_obj, **kwargs) -> DataArray: ...
@blocks("file")
def open_zarr(store, *args, **options) -> Dataset: ...  # check: elsewhere in older versions
