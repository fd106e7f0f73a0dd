# Litestar: dependencies.

from typing import Literal, overload

from effects import calls

class Provide:
    @overload
    @calls("dependency", sync="thread", coroutine="loop")
    def __init__(self, dependency, use_cache=False, *, sync_to_thread: Literal[True]) -> None: ...
    @overload
    @calls("dependency", sync="loop", coroutine="loop")
    def __init__(self, dependency, use_cache=False, sync_to_thread=None) -> None: ...
