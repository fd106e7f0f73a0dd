# polling2 0.5: calls a function again and again, and sleeps between.

from effects import adds, blocks, calls, named, role

# What a decorated function does between two tries.
@named("time.sleep")
@blocks("sleep", note="tries of an `async def` are not its work: tenacity, backoff and stamina do both")
def _sleep(seconds) -> None: ...

@calls("target", sync="here", args="args", kwargs="kwargs")
@blocks("sleep")
def poll(target, step, args=(), kwargs=None, timeout=None, max_tries=None, check_success=..., step_function=..., ignore_exceptions=(), poll_forever=False, collect_values=None, log=0, log_error=0): ...
@role("keeps")
@adds("polling2._sleep")
def poll_decorator(step, timeout=None, max_tries=None, check_success=..., step_function=..., ignore_exceptions=(), poll_forever=False, collect_values=None, log=0, log_error=0): ...
