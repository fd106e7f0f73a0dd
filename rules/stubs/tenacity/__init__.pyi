# tenacity 9. A plain function that is tried again sleeps between.

from typing import Self

from effects import blocks, calls, role

from tenacity.asyncio import AsyncRetrying as AsyncRetrying

class AttemptManager:
    def __enter__(self) -> None: ...
    def __exit__(self, *args) -> None: ...

class BaseRetrying: ...

class _Attempts:
    def __iter__(self) -> Self: ...
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __next__(self) -> AttemptManager: ...

class Retrying(BaseRetrying):
    @calls("fn", sync="here")
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def __call__(self, fn, *args, **kwargs): ...
    def __iter__(self) -> _Attempts: ...

@role("keeps")
def retry(*dargs, **dkw): ...
