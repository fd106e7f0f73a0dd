# tenacity: how a plain function waits between tries.

from effects import blocks, role

@blocks("sleep", instead="asyncio.sleep")
@role("sleeps")
def sleep(seconds) -> None: ...

class sleep_using_event:
    def __init__(self, event) -> None: ...
    @blocks("sleep", instead="asyncio.sleep")
    def __call__(self, timeout) -> None: ...
