# geopy: DataBC.

from effects import blocks

from geopy.geocoders.base import Geocoder

class DataBC(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, max_results=25, set_back=0, location_descriptor="any", exactly_one=True,
        timeout=...,
    ): ...
