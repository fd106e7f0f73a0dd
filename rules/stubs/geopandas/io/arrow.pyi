# geopandas 1: files.

from effects import blocks
from geopandas.geodataframe import GeoDataFrame

@blocks("file")
def _read_parquet(path, columns=..., storage_options=..., bbox=..., **kwargs) -> GeoDataFrame: ...
@blocks("file")
def _read_feather(path, columns=..., to_pandas_kwargs=..., **kwargs) -> GeoDataFrame: ...
