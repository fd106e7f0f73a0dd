# geopandas 1: files.

from effects import blocks, named
from geopandas.geodataframe import GeoDataFrame

@blocks("file")
@named("geopandas.read_parquet")
def _read_parquet(path, columns=..., storage_options=..., bbox=..., **kwargs) -> GeoDataFrame: ...
@blocks("file")
@named("geopandas.read_feather")
def _read_feather(path, columns=..., to_pandas_kwargs=..., **kwargs) -> GeoDataFrame: ...
