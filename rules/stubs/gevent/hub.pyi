# gevent: sleeping.

from effects import blocks

@blocks("sleep", instead="asyncio.sleep")
def sleep(seconds=0, ref=True): ...
def spawn_raw(function, *args, **kwargs): ...
