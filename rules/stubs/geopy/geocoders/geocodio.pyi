# geopy: Geocodio.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Geocodio(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, limit=None, exactly_one=True, timeout=...): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., limit=None): ...
