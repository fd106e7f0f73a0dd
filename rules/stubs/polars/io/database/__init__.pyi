# polars.io.database.
