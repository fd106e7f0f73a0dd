# polars 2.1.

from effects import blocks
from polars.dataframe.frame import DataFrame

@blocks("database")
def read_database(query, connection, *, iter_batches=..., **options) -> DataFrame: ...
@blocks("database")
def read_database_uri(query, uri, *, partition_on=..., **options) -> DataFrame: ...
