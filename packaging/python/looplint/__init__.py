"""looplint is a native executable; this package only finds it (see __main__.py)."""
