# geopy: TomTom.

from effects import blocks

from geopy.geocoders.base import Geocoder

class TomTom(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., limit=None, typeahead=False, language=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., language=None): ...
