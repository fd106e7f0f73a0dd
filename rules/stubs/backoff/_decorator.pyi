# backoff: the decorators.

from effects import role

@role("keeps")
def on_exception(
    wait_gen, exception, *, max_tries=None, max_time=None, jitter=..., giveup=..., on_success=None,
    on_backoff=None, on_giveup=None, raise_on_giveup=True, logger="backoff", backoff_log_level=20,
    giveup_log_level=40, **wait_gen_kwargs
): ...
@role("keeps")
def on_predicate(
    wait_gen, predicate=..., *, max_tries=None, max_time=None, jitter=..., on_success=None,
    on_backoff=None, on_giveup=None, logger="backoff", backoff_log_level=20, giveup_log_level=40,
    **wait_gen_kwargs
): ...
