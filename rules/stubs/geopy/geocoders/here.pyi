# geopy: Here, HereV7.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Here(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, bbox=None, mapview=None, exactly_one=True, maxresults=None,
        pageinformation=None, language=None, additional_data=False, timeout=...,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, radius=None, exactly_one=True, maxresults=None, pageinformation=None,
        language=None, mode="retrieveAddresses", timeout=...,
    ): ...

class HereV7(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query=None, *, components=None, at=None, countries=None, language=None, limit=None,
        exactly_one=True, timeout=...,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, language=None, limit=None, exactly_one=True, timeout=...): ...
