# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class SlideItem(Element):
    @calls("on_slide", sync="loop", coroutine="loop")
    def __init__(self, text="", *, on_slide=None) -> None: ...
