# Django: the cache, taken to be a server.

from django.core.cache.backends.base import BaseCache

cache: BaseCache
caches: dict[str, BaseCache]
