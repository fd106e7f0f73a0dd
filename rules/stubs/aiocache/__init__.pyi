# aiocache 1.

from aiocache.base import BaseCache as BaseCache
from aiocache.decorators import cached as cached
from aiocache.decorators import cached_stampede as cached_stampede
from aiocache.decorators import multi_cached as multi_cached
from aiocache.factory import Cache as Cache
