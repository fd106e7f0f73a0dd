# geopy: Pelias.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Pelias(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., boundary_rect=None, countries=None,
        country_bias=None, language=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., language=None): ...
