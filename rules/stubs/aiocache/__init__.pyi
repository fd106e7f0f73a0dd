# aiocache 0.12: caches, asynchronous.
from .backends.memcached import MemcachedCache as MemcachedCache
from .backends.memory import SimpleMemoryCache as SimpleMemoryCache
from .backends.redis import RedisCache as RedisCache
from .base import BaseCache as BaseCache
from .decorators import cached as cached
from .decorators import cached_stampede as cached_stampede
from .decorators import multi_cached as multi_cached
from .factory import Cache as Cache
from .factory import caches as caches
