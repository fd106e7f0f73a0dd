# polars.dataframe.
