# aiocache: making caches.

from aiocache.base import BaseCache

class Cache(BaseCache):  # check: makes objects of classes with that base
    @classmethod
    def from_url(cls, url) -> BaseCache: ...
