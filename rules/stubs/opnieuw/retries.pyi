# opnieuw: the decorators.

from effects import adds, blocks, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="an `async def` so decorated waits between its tries without blocking")
def _sleep(seconds) -> None: ...

@role("keeps")
@adds("opnieuw.retries._sleep")
def retry(*, retry_on_exceptions, max_calls_total=3, retry_window_after_first_call_in_seconds=60, namespace=None): ...
@role("keeps")
def retry_async(*, retry_on_exceptions, max_calls_total=3, retry_window_after_first_call_in_seconds=60, namespace=None): ...
