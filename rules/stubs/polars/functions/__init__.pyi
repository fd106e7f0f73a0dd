# polars.functions.
