# geopy: Bing.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Bing(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, user_location=None, timeout=..., culture=None,
        include_neighborhood=None, include_country_code=False,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, exactly_one=True, timeout=..., culture=None, include_country_code=False,
    ): ...
