# geopy: Nominatim.

from effects import blocks

from geopy.geocoders.base import Geocoder

class Nominatim(Geocoder):
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def geocode(
        self, query, *, exactly_one=True, timeout=..., limit=None, addressdetails=False,
        language=False, geometry=None, extratags=False, country_codes=None, viewbox=None,
        bounded=False, featuretype=None, namedetails=False,
    ): ...
    @blocks("sdk", note="With AioHTTPAdapter and async with it is a coroutine.")
    def reverse(
        self, query, *, exactly_one=True, timeout=..., language=False, addressdetails=True,
        zoom=None, namedetails=False,
    ): ...
