# trio: the loop, from a thread.

from effects import calls, role

@role("waits-for-loop")
@calls("afn", sync="never", coroutine="loop")
def run(afn, *args, trio_token=None): ...
@role("waits-for-loop")
@calls("fn", sync="loop")
def run_sync(fn, *args, trio_token=None): ...
def check_cancelled(): ...
