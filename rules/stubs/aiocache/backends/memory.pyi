# aiocache 0.12: a backend.
from ..base import BaseCache

class SimpleMemoryCache(BaseCache):
    def __init__(self, serializer=None, **kwargs) -> None: ...
