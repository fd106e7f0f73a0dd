# geopy: Geokeo.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Geokeo(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, country=None, exactly_one=True, timeout=...): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=...): ...
