# geopy: MapTiler.

from effects import blocks

from geopy.geocoders.base import Geocoder

class MapTiler(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., proximity=None, language=None, bbox=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., language=None): ...
