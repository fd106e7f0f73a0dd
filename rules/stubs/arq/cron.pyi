# arq: jobs at times.

from effects import calls

@calls("coroutine", sync="never", coroutine="loop")
def cron(
    coroutine, *, name=None, month=None, day=None, weekday=None, hour=None, minute=None, second=0,
    microsecond=123456, run_at_startup=False, unique=True, job_id=None, timeout=None,
    keep_result=0, keep_result_forever=False, max_tries=1,
): ...
