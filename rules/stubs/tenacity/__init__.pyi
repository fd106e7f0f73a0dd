# tenacity 9. A plain function that is tried again sleeps between, where it was told how long to wait.

from collections.abc import Iterator
from typing import Self, overload

from effects import adds, blocks, calls, named, role

from tenacity.asyncio import AsyncRetrying as AsyncRetrying
from tenacity.nap import sleep as sleep, sleep_using_event as sleep_using_event

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="an `async def` so decorated waits between its tries without blocking")
def _sleep(seconds) -> None: ...

class AttemptManager:
    def __enter__(self) -> None: ...
    def __exit__(self, *args) -> None: ...

class BaseRetrying: ...

@named("tenacity.Retrying")
class _Attempts:
    def __iter__(self) -> Self: ...
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __next__(self) -> AttemptManager: ...

class Retrying(BaseRetrying):
    @overload
    def __init__(self: _Waiting, sleep=..., stop=..., *, wait, **options) -> None: ...
    @overload
    def __init__(self, sleep=..., stop=..., wait=..., **options) -> None: ...
    @calls("fn", sync="here")
    def __call__(self, fn, *args, **kwargs): ...
    def __iter__(self) -> Iterator[AttemptManager]: ...
    @role("keeps")
    def wraps(self, f): ...

@named("tenacity.Retrying")
class _Waiting(Retrying):
    @calls("fn", sync="here")
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __call__(self, fn, *args, **kwargs): ...
    def __iter__(self) -> _Attempts: ...
    @role("keeps")
    @adds("tenacity._sleep")
    def wraps(self, f): ...

@overload
@role("keeps")
@adds("tenacity._sleep")
def retry(*dargs, wait, **dkw): ...
@overload
@role("keeps")
def retry(*dargs, **dkw): ...
