# pandas.core.
