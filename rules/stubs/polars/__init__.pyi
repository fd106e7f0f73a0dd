# polars 2.1: files and lazy frames.

from polars.dataframe.frame import DataFrame as DataFrame
from polars.functions.lazy import collect_all as collect_all, collect_all_async as collect_all_async
from polars.io.avro import read_avro as read_avro
from polars.io.csv.functions import read_csv as read_csv, scan_csv as scan_csv
from polars.io.database.functions import (
    read_database as read_database,
    read_database_uri as read_database_uri,
)
from polars.io.delta.functions import read_delta as read_delta, scan_delta as scan_delta
from polars.io.ipc.functions import (
    read_ipc as read_ipc,
    read_ipc_schema as read_ipc_schema,
    read_ipc_stream as read_ipc_stream,
    scan_ipc as scan_ipc,
)
from polars.io.json.read import read_json as read_json
from polars.io.ndjson import read_ndjson as read_ndjson, scan_ndjson as scan_ndjson
from polars.io.parquet.functions import (
    read_parquet as read_parquet,
    read_parquet_metadata as read_parquet_metadata,
    read_parquet_schema as read_parquet_schema,
    scan_parquet as scan_parquet,
)
from polars.io.spreadsheet.functions import read_excel as read_excel, read_ods as read_ods
from polars.lazyframe.frame import LazyFrame as LazyFrame
