# aiocache 0.12: a backend.
from ..base import BaseCache

class MemcachedCache(BaseCache):
    def __init__(self, serializer=None, **kwargs) -> None: ...
