# eventlet: green threads.

from effects import blocks, role

@role("sleeps")
@blocks("sleep", instead="asyncio.sleep")
def sleep(seconds=0) -> None: ...
