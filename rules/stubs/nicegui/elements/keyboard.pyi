# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Keyboard(Element):
    @calls("on_key", sync="loop", coroutine="loop")
    def __init__(self, on_key=None, *, active=True, repeating=..., ignore=...) -> None: ...
