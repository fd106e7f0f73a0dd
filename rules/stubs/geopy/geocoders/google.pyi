# geopy: GoogleV3.

from effects import blocks

from geopy.geocoders.base import Geocoder

class GoogleV3(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query=None, *, exactly_one=True, timeout=..., bounds=None, region=None,
        components=None, place_id=None, language=None, sensor=False,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(self, query, *, exactly_one=True, timeout=..., language=None, sensor=False): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse_timezone(self, query, *, at_time=None, timeout=...): ...
