# geopy: Woosmap.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Woosmap(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, limit=None, exactly_one=True, timeout=..., location=None, components=None,
        language=None, country_code_format=None,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, limit=None, exactly_one=True, timeout=..., language=None,
        country_code_format=None,
    ): ...
