# xarray 2026: arrays of files.

from xarray.backends.api import (
    load_dataarray as load_dataarray,
    load_dataset as load_dataset,
    open_dataarray as open_dataarray,
    open_dataset as open_dataset,
    open_mfdataset as open_mfdataset,
    open_zarr as open_zarr,
)
from xarray.core.dataarray import DataArray as DataArray
from xarray.core.dataset import Dataset as Dataset
