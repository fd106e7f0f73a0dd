# pygame 2: time.

from typing import Literal, overload

from effects import blocks

class Clock:
    @overload
    def tick(self, framerate: Literal[0] = 0, /): ...
    @overload
    @blocks("sleep", instead="asyncio.sleep", note="asyncio.sleep takes seconds, not frames a second")
    def tick(self, framerate, /): ...
    @blocks("sleep", instead="asyncio.sleep", note="asyncio.sleep takes seconds, not frames a second")
    def tick_busy_loop(self, framerate=..., /): ...
    def get_fps(self): ...

@blocks("sleep", instead="asyncio.sleep", note="asyncio.sleep takes seconds, not milliseconds")
def wait(milliseconds, /): ...
@blocks("sleep", instead="asyncio.sleep", note="asyncio.sleep takes seconds, not milliseconds")
def delay(milliseconds, /): ...
