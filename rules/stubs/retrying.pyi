# retrying 1. A plain function that is tried again sleeps between, where it was told how long to wait.

from typing import overload

from effects import adds, blocks, calls, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="tries of an `async def` are not its work: tenacity, backoff and stamina do both")
def _sleep(seconds) -> None: ...

@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_fixed, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_random_min, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_random_max, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_incrementing_start, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_incrementing_increment, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_exponential_multiplier, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_exponential_max, **dkw): ...
@overload
@role("keeps")
@adds("retrying._sleep")
def retry(*dargs, wait_func, **dkw): ...
@overload
@role("keeps")
def retry(*dargs, **dkw): ...

class Retrying:
    @overload
    def __init__(self: _Waiting, *args, wait, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_fixed, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_random_min, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_random_max, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_incrementing_start, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_incrementing_increment, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_exponential_multiplier, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_exponential_max, **options) -> None: ...
    @overload
    def __init__(self: _Waiting, *args, wait_func, **options) -> None: ...
    @overload
    def __init__(self, *args, **options) -> None: ...
    @calls("fn", sync="here")
    def call(self, fn, *args, **kwargs): ...

@named("retrying.Retrying")
class _Waiting(Retrying):
    @calls("fn", sync="here")
    @blocks("sleep", instead="tenacity.AsyncRetrying")
    def call(self, fn, *args, **kwargs): ...
