# pexpect: interpreters.

from typing import Awaitable, Literal, overload

from effects import blocks

class REPLWrapper:
    @overload
    def run_command(self, command, timeout=-1, *, async_: Literal[True]) -> Awaitable[str]: ...
    @overload
    @blocks("process", note="With async_=True it is awaited.")
    def run_command(self, command, timeout=-1, async_=False): ...
