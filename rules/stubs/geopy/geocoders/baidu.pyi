# geopy: Baidu, BaiduV3.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Baidu(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, exactly_one=True, timeout=...): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=...): ...

class BaiduV3(Baidu):
    ...
