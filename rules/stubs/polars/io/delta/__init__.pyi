# polars.io.delta.
