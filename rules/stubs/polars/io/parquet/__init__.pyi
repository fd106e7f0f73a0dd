# polars.io.parquet.
