# square.locations.
