# geopy: GeocodeEarth.

from geopy.geocoders.pelias import Pelias

class GeocodeEarth(Pelias):
    ...
