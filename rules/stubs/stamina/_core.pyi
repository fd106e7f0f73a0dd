# stamina: the decorator, the loop, and the callers.

from typing import Self

from effects import adds, blocks, calls, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="an `async def` so decorated waits between its tries without blocking")
def _sleep(seconds) -> None: ...

@role("keeps")
@adds("stamina._core._sleep")
def retry(*, on, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2): ...

class Attempt:
    num: int
    next_wait: float
    def __enter__(self) -> None: ...
    def __exit__(self, exc_type, exc_value, traceback, /) -> None: ...

@named("stamina.retry_context")
class _Attempts:
    def __iter__(self) -> Self: ...
    @blocks("sleep", note="`async for` over it waits without blocking")
    def __next__(self) -> Attempt: ...

class _RetryContextIterator:
    def with_name(self, name, args, kw) -> _RetryContextIterator: ...
    def __iter__(self) -> _Attempts: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Attempt: ...  # check: of what __aiter__ gives

def retry_context(on, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2) -> _RetryContextIterator: ...

class BaseRetryingCaller:
    def __init__(self, attempts=10, timeout=45.0, wait_initial=0.1, wait_max=5.0, wait_jitter=1.0, wait_exp_base=2) -> None: ...

class RetryingCaller(BaseRetryingCaller):
    @calls("callable_", sync="here")
    @blocks("sleep", instead="stamina.AsyncRetryingCaller")
    def __call__(self, on, callable_, /, *args, **kwargs): ...
    def on(self, on, /) -> BoundRetryingCaller: ...

class BoundRetryingCaller:
    @calls("callable_", sync="here")
    @blocks("sleep", instead="stamina.AsyncRetryingCaller.on")
    def __call__(self, callable_, /, *args, **kwargs): ...

class AsyncRetryingCaller(BaseRetryingCaller):
    @calls("callable_", sync="here", coroutine="here")
    async def __call__(self, on, callable_, /, *args, **kwargs): ...
    def on(self, on, /) -> BoundAsyncRetryingCaller: ...

class BoundAsyncRetryingCaller:
    @calls("callable_", sync="here", coroutine="here")
    async def __call__(self, callable_, /, *args, **kwargs): ...
