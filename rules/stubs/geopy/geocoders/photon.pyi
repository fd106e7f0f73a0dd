# geopy: Photon.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Photon(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., location_bias=None, language=False,
        limit=None, osm_tag=None, bbox=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., language=False, limit=None): ...
