# polars.io.csv.
