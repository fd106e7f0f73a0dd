# geopy: MapBox.

from effects import blocks

from geopy.geocoders.base import Geocoder

class MapBox(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., proximity=None, country=None, language=None,
        bbox=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=...): ...
