# geopy: ArcGIS.

from effects import blocks

from geopy.geocoders.base import Geocoder

class ArcGIS(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, exactly_one=True, timeout=..., out_fields=None): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., distance=None): ...
