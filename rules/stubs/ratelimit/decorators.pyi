# ratelimit: the decorators.

from typing import TypeVar

from effects import adds, blocks, named, role

F = TypeVar("F")

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="tries of an `async def` are not its work: tenacity, backoff and stamina do both")
def _sleep(seconds) -> None: ...

class RateLimitDecorator:
    def __call__(self, func: F) -> F: ...

@role("keeps")
@adds("ratelimit.decorators._sleep")
def sleep_and_retry(func): ...
