# playwright 1.65: waiting for what a block brings about.

from effects import blocks

class EventInfo:
    @property
    @blocks("sdk")
    def value(self): ...
    def is_done(self): ...

class EventContextManager:
    def __enter__(self) -> EventInfo: ...
    @blocks("sdk", instead="playwright._impl._async_base.AsyncEventContextManager.__aexit__")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
