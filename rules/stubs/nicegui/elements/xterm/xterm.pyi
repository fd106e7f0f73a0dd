# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Xterm(Element):
    @calls("on_bell", sync="loop", coroutine="loop")
    @calls("on_data", sync="loop", coroutine="loop")
    @calls("on_resize", sync="loop", coroutine="loop")
    def __init__(self, options=..., *, on_bell=None, on_data=None, on_resize=None) -> None: ...
