# geopy: Yandex.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Yandex(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, exactly_one=True, timeout=..., lang=None): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., kind=None, lang=None): ...
