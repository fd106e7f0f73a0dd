# geopy: OpenMapQuest.

from geopy.geocoders.nominatim import Nominatim

class OpenMapQuest(Nominatim):
    ...
