# polars.lazyframe.
