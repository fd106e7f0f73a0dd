# xarray.backends.
