# geopandas 1: files.

from effects import blocks, named
from geopandas.geodataframe import GeoDataFrame

@blocks("file")
@named("geopandas.read_file")
def _read_file(filename, bbox=..., mask=..., columns=..., rows=..., **kwargs) -> GeoDataFrame: ...
