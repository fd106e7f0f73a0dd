# polars.io.json.
