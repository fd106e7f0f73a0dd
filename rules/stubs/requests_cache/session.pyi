# requests-cache: sessions of requests.

from effects import blocks

from requests import Session

class CacheMixin:
    @blocks("http", instead="aiohttp_client_cache.CachedSession.request")
    def request(
        self, method, url, *args, headers=None, expire_after=None, only_if_cached=False,
        refresh=False, force_refresh=False, **kwargs
    ): ...
    @blocks("http")
    def send(
        self, request, expire_after=None, only_if_cached=False, refresh=False, force_refresh=False,
        **kwargs
    ): ...

class CachedSession(CacheMixin, Session): ...
