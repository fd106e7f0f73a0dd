# geopandas 1: maps.

from effects import blocks
from pandas import DataFrame

class GeoDataFrame(DataFrame):
    @blocks("file")
    def to_file(self, filename, driver=..., schema=..., index=..., **kwargs): ...
    @blocks("file")
    def to_parquet(self, path, **options): ...
    @blocks("file")
    def to_feather(self, path, **options): ...
    @blocks("database")
    def to_postgis(self, name, con, schema=..., if_exists=..., index=..., **options): ...
