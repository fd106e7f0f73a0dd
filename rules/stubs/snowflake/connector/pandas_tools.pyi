# snowflake-connector-python 5.2: data frames.
from effects import blocks

@blocks("database", instead="snowflake.connector.aio.write_pandas")
def write_pandas(
    conn, df, table_name, database=None, schema=None, chunk_size=None, compression="gzip",
    on_error="abort_statement", parallel=4, quote_identifiers=True, infer_schema=False,
    auto_create_table=False, overwrite=False, table_type="", use_logical_type=None,
    iceberg_config=None, bulk_upload_chunks=False, use_vectorized_scanner=False, **kwargs
): ...
@blocks("database")
def pd_writer(table, conn, keys, data_iter, **kwargs): ...
def make_pd_writer(**kwargs): ...
