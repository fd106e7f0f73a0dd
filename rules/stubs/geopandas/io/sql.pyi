# geopandas 1: databases.

from effects import blocks, named
from geopandas.geodataframe import GeoDataFrame

@blocks("database")
@named("geopandas.read_postgis")
def _read_postgis(sql, con, geom_col=..., crs=..., index_col=..., **options) -> GeoDataFrame: ...
