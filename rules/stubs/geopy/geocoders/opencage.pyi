# geopy: OpenCage.

from effects import blocks

from geopy.geocoders.base import Geocoder

class OpenCage(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, bounds=None, country=None, language=None, annotations=True,
        exactly_one=True, timeout=...,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, language=None, exactly_one=True, timeout=...): ...
