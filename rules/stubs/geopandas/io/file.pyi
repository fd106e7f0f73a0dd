# geopandas 1: files.

from effects import blocks
from geopandas.geodataframe import GeoDataFrame

@blocks("file")
def _read_file(filename, bbox=..., mask=..., columns=..., rows=..., **kwargs) -> GeoDataFrame: ...
