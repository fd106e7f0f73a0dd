# backoff: the decorators. A coroutine function sleeps asynchronously.

from effects import adds, blocks, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="an `async def` so decorated waits between its tries without blocking")
def _sleep(seconds) -> None: ...

@role("keeps")
@adds("backoff._decorator._sleep")
def on_exception(
    wait_gen, exception, *, max_tries=None, max_time=None, jitter=..., giveup=..., on_success=None,
    on_backoff=None, on_giveup=None, raise_on_giveup=True, logger="backoff", backoff_log_level=20,
    giveup_log_level=40, **wait_gen_kwargs
): ...
@role("keeps")
@adds("backoff._decorator._sleep")
def on_predicate(
    wait_gen, predicate=..., *, max_tries=None, max_time=None, jitter=..., on_success=None,
    on_backoff=None, on_giveup=None, logger="backoff", backoff_log_level=20, giveup_log_level=40,
    **wait_gen_kwargs
): ...
