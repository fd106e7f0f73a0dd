# geopandas 1: maps.

from geopandas.geodataframe import GeoDataFrame as GeoDataFrame
from geopandas.io.arrow import _read_feather as read_feather, _read_parquet as read_parquet
from geopandas.io.file import _read_file as read_file
from geopandas.io.sql import _read_postgis as read_postgis
