# geopy: see the modules in it.
