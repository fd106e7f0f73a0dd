# gevent: sleeping.

from effects import blocks, role

@blocks("sleep", instead="asyncio.sleep")
@role("sleeps")
def sleep(seconds=0, ref=True): ...
def spawn_raw(function, *args, **kwargs): ...
