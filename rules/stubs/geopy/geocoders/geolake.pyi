# geopy: Geolake.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Geolake(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, country_codes=None, exactly_one=True, timeout=...): ...
