# polars.io.
