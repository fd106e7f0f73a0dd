# zarr.api.
