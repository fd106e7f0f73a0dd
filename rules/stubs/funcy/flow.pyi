# funcy: trying again.

from typing import overload

from effects import adds, blocks, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="tries of an `async def` are not its work: tenacity, backoff and stamina do both")
def _sleep(seconds) -> None: ...

@overload
@role("keeps")
@adds("funcy.flow._sleep")
def retry(tries, errors=..., *, timeout, filter_errors=None): ...  # check: `call` comes from its own decorator
@overload
@role("keeps")
@adds("funcy.flow._sleep")
def retry(tries, errors, timeout, filter_errors=None): ...  # check: `call` comes from its own decorator
@overload
@role("keeps")
def retry(tries, errors=..., timeout=0, filter_errors=None): ...  # check: `call` comes from its own decorator
