# pandas 3.1: databases.

from effects import blocks
from pandas.core.frame import DataFrame

@blocks("database", note="Inside `AsyncConnection.run_sync` it may be called.")
def read_sql(sql, con, index_col=..., coerce_float=..., params=..., **options) -> DataFrame: ...
@blocks("database", note="Inside `AsyncConnection.run_sync` it may be called.")
def read_sql_query(sql, con, index_col=..., coerce_float=..., **options) -> DataFrame: ...
@blocks("database", note="Inside `AsyncConnection.run_sync` it may be called.")
def read_sql_table(table_name, con, schema=..., index_col=..., **options) -> DataFrame: ...
