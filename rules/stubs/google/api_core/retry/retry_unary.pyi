# google.api_core: plain functions that are tried again.

from typing import TypeVar

from effects import adds, blocks, calls, named

from google.api_core.retry.retry_base import _BaseRetry

F = TypeVar("F")

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="AsyncRetry is the one for an `async def`")
def _sleep(seconds) -> None: ...

@calls("target", sync="here")
@blocks("sleep", instead="google.api_core.retry.AsyncRetry")
def retry_target(target, predicate, sleep_generator, timeout=None, on_error=None, exception_factory=..., **kwargs): ...

class Retry(_BaseRetry):
    @adds("google.api_core.retry.retry_unary._sleep")
    def __call__(self, func: F, on_error=None) -> F: ...
