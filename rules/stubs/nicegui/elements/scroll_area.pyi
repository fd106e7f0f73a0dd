# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class ScrollArea(Element):
    @calls("on_scroll", sync="loop", coroutine="loop")
    def __init__(self, *, on_scroll=None) -> None: ...
