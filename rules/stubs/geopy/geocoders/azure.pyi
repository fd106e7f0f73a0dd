# geopy: AzureMaps.

from geopy.geocoders.tomtom import TomTom

class AzureMaps(TomTom):
    ...
