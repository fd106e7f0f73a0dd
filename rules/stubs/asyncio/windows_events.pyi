# asyncio.windows_events, Python 3.8 to 3.14.
# check: Windows only
from asyncio.base_events import BaseEventLoop
from asyncio.events import BaseDefaultEventLoopPolicy
from asyncio.selector_events import BaseSelectorEventLoop

from effects import role

@role("opens-loop")
class SelectorEventLoop(BaseSelectorEventLoop): ...
@role("opens-loop")
class ProactorEventLoop(BaseEventLoop):
    def __init__(self, proactor=None) -> None: ...
class IocpProactor:
    def __init__(self, concurrency=...) -> None: ...
class WindowsSelectorEventLoopPolicy(BaseDefaultEventLoopPolicy): ...
class WindowsProactorEventLoopPolicy(BaseDefaultEventLoopPolicy): ...
DefaultEventLoopPolicy = WindowsProactorEventLoopPolicy
EventLoop = ProactorEventLoop
