# geopy: GeoNames.

from effects import blocks

from geopy.geocoders.base import Geocoder

class GeoNames(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., country=None, country_bias=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, exactly_one=True, timeout=..., feature_code=None, lang=None,
        find_nearby_type="findNearbyPlaceName",
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse_timezone(self, query, *, timeout=...): ...
