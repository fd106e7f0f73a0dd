# geopandas 1: databases.

from effects import blocks
from geopandas.geodataframe import GeoDataFrame

@blocks("database")
def _read_postgis(sql, con, geom_col=..., crs=..., index_col=..., **options) -> GeoDataFrame: ...
