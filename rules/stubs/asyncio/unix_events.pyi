# asyncio.unix_events, Python 3.8 to 3.14.
from asyncio.events import BaseDefaultEventLoopPolicy
from asyncio.selector_events import BaseSelectorEventLoop
from typing import Self

from effects import calls, role

@role("opens-loop")
class SelectorEventLoop(BaseSelectorEventLoop):
    def __init__(self, selector=None) -> None: ...
EventLoop = SelectorEventLoop  # check: 3.13+
class DefaultEventLoopPolicy(BaseDefaultEventLoopPolicy): ...  # check: -3.13

class AbstractChildWatcher:  # check: -3.13
    @calls("callback", sync="loop")
    def add_child_handler(self, pid, callback, *args) -> None: ...
    def remove_child_handler(self, pid) -> bool: ...
    def attach_loop(self, loop) -> None: ...
    def close(self) -> None: ...
    def is_active(self) -> bool: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, a, b, c) -> None: ...
class BaseChildWatcher(AbstractChildWatcher): ...  # check: -3.13
class SafeChildWatcher(BaseChildWatcher): ...  # check: -3.13
class FastChildWatcher(BaseChildWatcher): ...  # check: -3.13
class MultiLoopChildWatcher(AbstractChildWatcher): ...  # check: -3.13
class PidfdChildWatcher(AbstractChildWatcher): ...  # check: -3.13
class ThreadedChildWatcher(AbstractChildWatcher): ...  # check: -3.13
