# pandas.io.
