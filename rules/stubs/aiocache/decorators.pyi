# aiocache 0.12: decorators of coroutine functions.
from effects import role

class cached:
    def __init__(
        self, ttl=..., key=None, namespace=None, key_builder=None, skip_cache_func=..., cache=...,
        serializer=None, plugins=None, alias=None, noself=False, **kwargs
    ) -> None: ...
    @role("keeps")
    def __call__(self, f): ...

class cached_stampede(cached):
    def __init__(self, lease=2, **kwargs) -> None: ...

class multi_cached:
    def __init__(
        self, keys_from_attr, namespace=None, key_builder=None, skip_cache_func=..., ttl=...,
        cache=..., serializer=None, plugins=None, alias=None, **kwargs
    ) -> None: ...
    @role("keeps")
    def __call__(self, f): ...
