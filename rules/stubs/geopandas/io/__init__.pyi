# geopandas.io.
