# geopy: PickPoint.

from geopy.geocoders.nominatim import Nominatim

class PickPoint(Nominatim):
    ...
