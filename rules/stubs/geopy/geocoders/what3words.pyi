# geopy: What3Words, What3WordsV3.

from effects import blocks

from geopy.geocoders.base import Geocoder

class What3Words(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, lang="en", exactly_one=True, timeout=...): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, lang="en", exactly_one=True, timeout=...): ...

class What3WordsV3(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, exactly_one=True, timeout=...): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, lang="en", exactly_one=True, timeout=...): ...
