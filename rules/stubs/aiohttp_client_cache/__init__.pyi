# aiohttp-client-cache 0.14.

from aiohttp_client_cache.session import CachedSession as CachedSession
