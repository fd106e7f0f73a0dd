# Falcon: threads and loops.

from effects import calls, role

@calls("func", sync="thread")
async def sync_to_async(func, *args, **kwargs): ...
@role("to-thread")
@calls("func", sync="thread")
def wrap_sync_to_async(func, threadsafe=None): ...
@role("starts-loop")
@calls("coroutine", sync="never", coroutine="loop")
def async_to_sync(coroutine, *args, **kwargs): ...
