# asyncio.selector_events, Python 3.8 to 3.14.
from asyncio.base_events import BaseEventLoop

class BaseSelectorEventLoop(BaseEventLoop):
    def __init__(self, selector=None) -> None: ...
