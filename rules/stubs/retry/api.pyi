# retry: the decorator, and the same as a call.

from typing import overload

from effects import adds, blocks, calls, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="tries of an `async def` are not its work: tenacity, backoff and stamina do both")
def _sleep(seconds) -> None: ...

@overload
@role("keeps")
@adds("retry.api._sleep")
def retry(exceptions=..., tries=-1, *, delay, max_delay=None, backoff=1, jitter=0, logger=...): ...
@overload
@role("keeps")
@adds("retry.api._sleep")
def retry(exceptions, tries, delay, max_delay=None, backoff=1, jitter=0, logger=...): ...
@overload
@role("keeps")
def retry(exceptions=..., tries=-1, delay=0, max_delay=None, backoff=1, jitter=0, logger=...): ...
@overload
@calls("f", sync="here", args="fargs", kwargs="fkwargs")
@blocks("sleep", instead="tenacity.AsyncRetrying")
def retry_call(f, fargs=None, fkwargs=None, exceptions=..., tries=-1, *, delay, max_delay=None, backoff=1, jitter=0, logger=...): ...
@overload
@calls("f", sync="here", args="fargs", kwargs="fkwargs")
def retry_call(f, fargs=None, fkwargs=None, exceptions=..., tries=-1, delay=0, max_delay=None, backoff=1, jitter=0, logger=...): ...
