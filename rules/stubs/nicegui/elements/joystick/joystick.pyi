# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Joystick(Element):
    @calls("on_start", sync="loop", coroutine="loop")
    @calls("on_move", sync="loop", coroutine="loop")
    @calls("on_end", sync="loop", coroutine="loop")
    def __init__(
        self, *, on_start=None, on_move=None, on_end=None, throttle=0.05, **options
    ) -> None: ...
