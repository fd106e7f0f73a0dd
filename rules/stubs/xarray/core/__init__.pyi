# xarray.core.
