# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class InteractiveImage(Element):
    @calls("on_mouse", sync="loop", coroutine="loop")
    def __init__(
        self, source="", *, content="", size=..., on_mouse=None, events=..., cross=...,
        sanitize=True,
    ) -> None: ...
