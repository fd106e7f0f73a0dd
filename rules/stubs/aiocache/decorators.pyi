# aiocache: decorators of coroutine functions.

from effects import role

class cached:
    @role("keeps")
    def __call__(self, f): ...

class cached_stampede(cached): ...

class multi_cached:
    @role("keeps")
    def __call__(self, f): ...
