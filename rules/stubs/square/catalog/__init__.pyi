# square.catalog.
