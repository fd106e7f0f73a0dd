# NiceGUI: what can be built again.

from effects import role

class refreshable:
    @role("keeps")
    def __init__(self, func) -> None: ...
    def refresh(self, *args, **kwargs): ...

class refreshable_method(refreshable): ...
