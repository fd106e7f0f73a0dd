# geopy: IGNFrance.

from effects import blocks

from geopy.geocoders.base import Geocoder

class IGNFrance(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, query_type="StreetAddress", maximum_responses=25, is_freeform=False,
        filtering=None, exactly_one=True, timeout=...,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, reverse_geocode_preference=..., maximum_responses=25, filtering="",
        exactly_one=True, timeout=...,
    ): ...
