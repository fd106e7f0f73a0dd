# geopy: LiveAddress.

from effects import blocks

from geopy.geocoders.base import Geocoder

class LiveAddress(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(self, query, *, exactly_one=True, timeout=..., candidates=1): ...
