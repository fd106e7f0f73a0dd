# pyrate-limiter: the limiter.

from typing import Literal, overload

from effects import blocks, role

class Limiter:
    @overload
    def try_acquire(self, name="pyrate", weight=1, *, blocking: Literal[False], timeout=-1): ...
    @overload
    @blocks("sleep", instead="pyrate_limiter.Limiter.try_acquire_async")
    def try_acquire(self, name="pyrate", weight=1, blocking=True, timeout=-1): ...
    async def try_acquire_async(self, name="pyrate", weight=1, blocking=True, timeout=-1): ...
    @role("keeps")
    def as_decorator(self, *, name="ratelimiter", weight=1): ...
